import { type Peer, work } from './peer.ts';

interface Breaker {
  fallback: (instead: () => number) => Breaker;
  fire: (count: number) => Promise<unknown>;
}

interface Opossum {
  readonly default: new (action: (count: number) => Promise<number>, options: object) => Breaker;
}

/** A breaker with a timeout and a fallback around one call; it composes nothing else. */
export const opossum: Peer = {
  packages: ['opossum'],
  lacks: { guard: 'without retry' },
  ways: async (load) => {
    const { default: CircuitBreaker } = await load<Opossum>('opossum');
    const breaker = new CircuitBreaker(work, { timeout: 10_000, resetTimeout: 10_000 });
    breaker.fallback(() => 0);
    return { guard: () => breaker.fire(0) };
  },
};
