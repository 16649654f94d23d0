import { array, assert, boolean, constant, nat, oneof, property, record, type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { socketLimits, type SocketLimits } from '../../packages/gateway/src/socket/socket-limits.ts';
import { createJournal, createPair, type Pair } from './lossy-link.ts';

const action = oneof(
  { weight: 6, arbitrary: record({ do: constant('to-server' as const), tab: nat(2) }) },
  { weight: 6, arbitrary: record({ do: constant('to-client' as const), tab: nat(2) }) },
  { weight: 6, arbitrary: record({ do: constant('work' as const), tab: nat(2) }) },
  { weight: 4, arbitrary: record({ do: constant('ask' as const), tab: nat(2) }) },
  { weight: 2, arbitrary: record({ do: constant('elsewhere' as const), tab: nat(2) }) },
  { weight: 2, arbitrary: record({ do: constant('cut' as const), tab: nat(2) }) },
  { weight: 1, arbitrary: record({ do: constant('lose-answer' as const), tab: nat(2) }) },
  { weight: 1, arbitrary: record({ do: constant('much-elsewhere' as const), tab: nat(2) }) },
  { weight: 1, arbitrary: record({ do: constant('restart' as const), tab: nat(2) }) },
  { weight: 3, arbitrary: record({ do: constant('wait' as const), tab: nat(60_000) }) },
);

describe('the page and the server, with a link between them that breaks anywhere', () => {
  test('three tabs hear every message once and in order, and each ask is answered once', () => {
    assert(
      property(array(action, { maxLength: 150 }), boolean(), (actions, startsLive) => {
        const { pairs, journal, asked } = run(actions, { startsLive });
        const all = journal.notices.map(({ sequence }) => sequence);
        for (const { seen } of pairs) {
          expect(seen.notices).toStrictEqual(all);
          expect(seen.resyncs).toStrictEqual([]);
          expect(seen.told.filter((what) => what === 'sent-away')).toStrictEqual([]);
        }
        for (const { tab, key } of asked) {
          const answer = journal.notices.find(({ turn }) => turn?.key === key)?.turn;
          expect(pairs[tab]?.seen.settled.get(key)).toStrictEqual([answer]);
        }
        const keys = journal.notices.flatMap(({ turn }) => turn?.key ?? []);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 300 },
    );
  });

  test('who missed too much is told where to begin again, and misses nothing from there on', () => {
    const limits = { ...socketLimits, mostBehind: 3, page: 2 };
    assert(
      property(array(action, { maxLength: 150 }), (actions) => {
        const { pairs, journal, asked } = run(actions, { limits });
        for (const { seen } of pairs) {
          // Read over HTTP is everything up to where it begins again.
          const heard = new Set(seen.notices);
          const from = Math.max(0, ...seen.resyncs);
          const missed = journal.notices.filter(({ sequence }) => sequence > from && !heard.has(sequence));
          expect(missed).toStrictEqual([]);
          expect(heard.size).toBe(seen.notices.length);
          expect(seen.notices).toStrictEqual(seen.notices.toSorted((a, b) => a - b));
        }
        for (const { tab, key } of asked) expect(pairs[tab]?.seen.settled.get(key)).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  test('a small window sends all of a long story, however slowly it is taken', () => {
    const limits = { ...socketLimits, paced: 2000, page: 4 };
    assert(
      property(nat(60), array(action, { maxLength: 60 }), (before, actions) => {
        const { pairs, journal } = run(actions, { limits, before });
        for (const { seen } of pairs) {
          expect(seen.notices).toStrictEqual(journal.notices.map(({ sequence }) => sequence));
        }
      }),
      { numRuns: 100 },
    );
  });
});

type Action = typeof action extends Arbitrary<infer T> ? T : never;

interface Circumstances {
  readonly limits?: SocketLimits;
  /** So many turns were played before anybody came. */
  readonly before?: number;
  /** Whether all tabs are connected before anything happens. */
  readonly startsLive?: boolean;
}

function run(
  actions: readonly Action[],
  { limits = socketLimits, before = 0, startsLive = true }: Circumstances = {},
) {
  let now = 0;
  let asks = 0;
  const journal = createJournal();
  for (let count = 0; count < before; count += 1) journal.play(null);
  const asked: { tab: number; key: string }[] = [];
  const pairs: Pair[] = [];
  const grown = (sequence: number): void => pairs.forEach((pair) => pair.grow(sequence));
  for (let tab = 0; tab < 3; tab += 1) {
    pairs.push(
      createPair(
        journal,
        () => now,
        () => 0.5,
        grown,
        limits,
      ),
    );
  }
  const pass = (milliseconds: number): void => {
    now += milliseconds;
    for (const pair of pairs) pair.time();
  };

  if (startsLive) settle(pairs, pass, 1);
  for (const { do: what, tab } of actions) {
    const pair = pairs[tab];
    const ask = (): void => {
      const key = `key-${(asks += 1)}`;
      asked.push({ tab, key });
      pair?.ask({ type: 'ask', to: 'interactions', body: { key, text: 'look' } });
    };
    if (what === 'to-server') pair?.toServer();
    else if (what === 'to-client') pair?.toClient();
    else if (what === 'work') pair?.work();
    else if (what === 'cut') pair?.cut();
    else if (what === 'wait') pass(tab);
    else if (what === 'restart') for (const each of pairs) each.cut();
    else if (what === 'ask') ask();
    else if (what === 'lose-answer') {
      ask();
      while (pair?.toServer() || pair?.work());
      pair?.cut();
    } else {
      for (let count = what === 'elsewhere' ? 1 : 5; count > 0; count -= 1) journal.play(null);
      grown(journal.notices.length);
    }
  }
  settle(pairs, pass, 40);
  for (const pair of pairs) {
    // Whatever went on, the server remembers nothing of what is over.
    expect(pair.server()).toMatchObject({
      phase: 'open',
      asked: [],
      answered: [],
      unacknowledged: [],
      queued: 0,
    });
  }
  return { pairs, journal, asked };
}

/** Nothing breaks any more: enough time passes for every wait there is. */
function settle(pairs: readonly Pair[], pass: (milliseconds: number) => void, rounds: number): void {
  for (let round = 0; round < rounds; round += 1) {
    pass(8000);
    for (const pair of pairs) while (pair.toServer() || pair.work() || pair.toClient());
  }
}
