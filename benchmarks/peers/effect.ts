import { type Peer, sum, work } from './peer.ts';

/** An effect, as far as a generator can wait for it. */
interface Fx<Output> {
  [Symbol.iterator]: () => Iterator<Fx<unknown>, Output, unknown>;
  pipe: (...wrappers: readonly ((fx: never) => Fx<unknown>)[]) => Fx<Output>;
}

interface EffectModule {
  readonly Effect: {
    readonly all: <Output>(all: readonly Fx<Output>[], options: object) => Fx<Output[]>;
    readonly catch: (handle: () => Fx<unknown>) => (fx: never) => Fx<unknown>;
    readonly gen: <Output>(body: () => Generator<Fx<unknown>, Output, unknown>) => Fx<Output>;
    readonly provide: (layer: unknown) => (fx: never) => Fx<unknown>;
    readonly provideService: (key: unknown, service: unknown) => (fx: never) => Fx<unknown>;
    readonly promise: <Output>(work: () => Promise<Output>) => Fx<Output>;
    readonly retry: (options: object) => (fx: never) => Fx<unknown>;
    readonly runPromise: (fx: Fx<unknown>) => Promise<unknown>;
    readonly runSync: (fx: Fx<unknown>) => unknown;
    readonly succeed: <Output>(value: Output) => Fx<Output>;
    readonly timeout: (duration: string) => (fx: never) => Fx<unknown>;
    readonly tryPromise: <Output>(work: () => Promise<Output>) => Fx<Output>;
  };
}

interface EffectScope {
  readonly Scope: { readonly Scope: unknown; readonly make: () => Fx<unknown> };
}

interface Persistence {
  readonly CircuitBreaker: {
    readonly layerStoreMemory: () => unknown;
    readonly make: (options: object) => Fx<unknown>;
    readonly rate: (options: object) => unknown;
  };
}

interface Breaker {
  readonly execute: (options: object) => (fx: never) => Fx<unknown>;
}

/** Effects that are run as a promise at the end, as a program does that is not made of effects throughout. */
export const effect: Peer = {
  packages: ['effect'],
  ways: async (load) => {
    const { Effect, Scope } = await load<EffectModule & EffectScope>('effect');
    const { CircuitBreaker } = await load<Persistence>('effect/persistence');
    const step = (count: number): Fx<number> => Effect.promise(() => work(count));
    const ten = Effect.gen(function* () {
      let count = yield* step(0);
      count = yield* step(count);
      count = yield* step(count);
      count = yield* step(count);
      count = yield* step(count);
      count = yield* step(count);
      count = yield* step(count);
      count = yield* step(count);
      count = yield* step(count);
      count = yield* step(count);
      return count;
    });
    const made = CircuitBreaker.make({
      tripPolicy: CircuitBreaker.rate({ threshold: 0.5, size: 100, minimumCalls: 10 }),
      openDuration: '10 seconds',
    }).pipe(
      Effect.provideService(Scope.Scope, Effect.runSync(Scope.make())),
      Effect.provide(CircuitBreaker.layerStoreMemory()),
    );
    const breaker = (await Effect.runPromise(made)) as Breaker;
    const guarded = Effect.tryPromise(() => work(0)).pipe(
      Effect.timeout('10 seconds'),
      breaker.execute({ key: 'peers' }),
      Effect.retry({ times: 2 }),
      Effect.catch(() => Effect.succeed(0)),
    );
    const fan = Effect.gen(function* () {
      const steps = Array.from({ length: 100 }, () => step(0));
      return sum(yield* Effect.all(steps, { concurrency: 'unbounded' }));
    });
    const loop = Effect.gen(function* () {
      let count = 0;
      while (count < 1_000) count = yield* step(count);
      return count;
    });
    return {
      'ten-steps': () => Effect.runPromise(ten),
      guard: () => Effect.runPromise(guarded),
      'fan-out': () => Effect.runPromise(fan),
      loop: () => Effect.runPromise(loop),
    };
  },
};
