import { type Peer, work } from './peer.ts';

interface Counted {
  readonly context: { readonly count: number; readonly tries: number };
  readonly event: { readonly output: number };
}

interface Actor {
  start: () => unknown;
}

interface XState {
  readonly assign: (change: object) => unknown;
  readonly createActor: (machine: unknown) => Actor;
  readonly createMachine: (machine: object) => unknown;
  readonly fromPromise: (work: (given: { readonly input: number }) => Promise<number>) => unknown;
  readonly toPromise: (actor: Actor) => Promise<unknown>;
}

/** A machine for each task, whose states invoke the work as a promise; an actor of it for each time. */
export const xstate: Peer = {
  packages: ['xstate'],
  lacks: { guard: 'without breaker' },
  ways: async (load) => {
    const { assign, createActor, createMachine, fromPromise, toPromise } = await load<XState>('xstate');
    const keep = assign({ count: ({ event }: Counted) => event.output });
    const invoke = {
      src: fromPromise(({ input }) => work(input)),
      input: ({ context }: Counted) => context.count,
    };
    const machine = (initial: string, states: object): unknown =>
      createMachine({
        context: { count: 0, tries: 1 },
        initial,
        states: { ...states, done: { type: 'final' } },
        output: ({ context }: Counted) => context.count,
      });
    const ten = machine(
      'step0',
      Object.fromEntries(
        Array.from({ length: 10 }, (_, at) => {
          const target = at === 9 ? 'done' : `step${at + 1}`;
          return [`step${at}`, { invoke: { ...invoke, onDone: { target, actions: keep } } }];
        }),
      ),
    );
    const guarded = machine('trying', {
      trying: {
        after: { 10_000: 'fallback' },
        invoke: {
          ...invoke,
          onDone: { target: 'done', actions: keep },
          onError: [
            {
              guard: ({ context }: Counted) => context.tries < 3,
              target: 'trying',
              reenter: true,
              actions: assign({ tries: ({ context }: Counted) => context.tries + 1 }),
            },
            { target: 'fallback' },
          ],
        },
      },
      fallback: { always: { target: 'done', actions: assign({ count: 0 }) } },
    });
    const add = assign({ count: ({ context, event }: Counted) => context.count + event.output });
    const one = { ...invoke, input: 0, onDone: { target: 'done', actions: add } };
    const region = { initial: 'working', states: { working: { invoke: one }, done: { type: 'final' } } };
    const fan = machine('together', {
      together: {
        type: 'parallel',
        states: Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`branch${at}`, region])),
        onDone: 'done',
      },
    });
    const loop = machine('round', {
      round: {
        invoke: {
          ...invoke,
          onDone: [
            { guard: ({ event }: Counted) => event.output >= 1_000, target: 'done', actions: keep },
            { target: 'round', reenter: true, actions: keep },
          ],
        },
      },
    });
    const play = (made: unknown) => () => {
      const actor = createActor(made);
      const output = toPromise(actor);
      actor.start();
      return output;
    };
    return { 'ten-steps': play(ten), guard: play(guarded), 'fan-out': play(fan), loop: play(loop) };
  },
};
