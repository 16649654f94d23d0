import { type Peer, work } from './peer.ts';

interface Policy {
  execute: (work: () => Promise<number>) => Promise<unknown>;
}

interface Cockatiel {
  readonly handleAll: unknown;
  readonly ExponentialBackoff: new () => unknown;
  readonly SamplingBreaker: new (options: object) => unknown;
  readonly TimeoutStrategy: { readonly Cooperative: unknown };
  readonly circuitBreaker: (when: unknown, options: object) => Policy;
  readonly fallback: (when: unknown, value: unknown) => Policy;
  readonly retry: (when: unknown, options: object) => Policy;
  readonly timeout: (milliseconds: number, strategy: unknown) => Policy;
  readonly wrap: (...policies: readonly Policy[]) => Policy;
}

/** Policies around one call; it composes nothing else. */
export const cockatiel: Peer = {
  packages: ['cockatiel'],
  ways: async (load) => {
    const library = await load<Cockatiel>('cockatiel');
    const { handleAll, circuitBreaker, fallback, retry, timeout, wrap } = library;
    const policy = wrap(
      fallback(handleAll, 0),
      retry(handleAll, { maxAttempts: 2, backoff: new library.ExponentialBackoff() }),
      circuitBreaker(handleAll, {
        halfOpenAfter: 10_000,
        breaker: new library.SamplingBreaker({ threshold: 0.5, duration: 10_000 }),
      }),
      timeout(10_000, library.TimeoutStrategy.Cooperative),
    );
    return { guard: () => policy.execute(() => work(0)) };
  },
};
