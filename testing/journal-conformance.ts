import type {
  Append,
  AuditRecord,
  Journal,
  JournalEntry,
  OutboxMessage,
  WrittenSession,
} from '@lamplight/ports';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** Everything a journal promises; run by each adapter over the real thing. */
export function journalConformance(name: string, open: () => Promise<Journal & AsyncDisposable>): void {
  describe(`${name} as a journal`, () => {
    let journal: Journal & AsyncDisposable;
    beforeEach(async () => {
      journal = await open();
    });
    afterEach(() => journal[Symbol.asyncDispose]());

    describe('appending', () => {
      test('gives back exactly what was written', async () => {
        const append = turn('light', 0, { entries: 3 });
        expect(await journal.append(append)).toStrictEqual({ outcome: 'appended' });
        expect(await journal.read('local', 'light')).toStrictEqual(append.entries);
        expect(await journal.entry('local', 'light', 2)).toStrictEqual(append.entries[1]);
        expect(await journal.session('local', 'light')).toStrictEqual({
          ...append.session,
          card: null,
          removedAt: null,
        });
      });

      test('knows nothing of what was never written', async () => {
        expect(await journal.read('local', 'light')).toStrictEqual([]);
        expect(await journal.entry('local', 'light', 1)).toBeUndefined();
        expect(await journal.session('local', 'light')).toBeUndefined();
        expect(await journal.findKey('local', { player: 'ada', key: 'k' })).toBeUndefined();
      });

      test('reads on from any entry, and at most as many as asked for', async () => {
        await journal.append(turn('light', 0, { entries: 5 }));
        expect(sequences(await journal.read('local', 'light', 2))).toStrictEqual([3, 4, 5]);
        expect(sequences(await journal.read('local', 'light', 1, 2))).toStrictEqual([2, 3]);
        expect(await journal.read('local', 'light', 5)).toStrictEqual([]);
      });

      test('refuses a writer that does not know the last entry', async () => {
        await journal.append(turn('light', 0));
        const before = await journal.session('local', 'light');
        expect(await journal.append(turn('light', 0))).toStrictEqual({ outcome: 'stale' });
        expect(await journal.append(turn('light', 2))).toStrictEqual({ outcome: 'stale' });
        expect(sequences(await journal.read('local', 'light'))).toStrictEqual([1]);
        expect(await journal.session('local', 'light')).toStrictEqual(before);
        expect(await journal.outbox('tell', 10)).toHaveLength(1);
        expect(await journal.audit('local', 'light')).toHaveLength(1);
      });

      test('lets exactly one of many writers of the same entry win', async () => {
        const outcomes = await Promise.all(
          Array.from({ length: 20 }, (_, writer) => journal.append(turn('light', 0, { key: `k${writer}` }))),
        );
        expect(outcomes.filter(({ outcome }) => outcome === 'appended')).toHaveLength(1);
        expect(outcomes.filter(({ outcome }) => outcome === 'stale')).toHaveLength(19);
      });

      test('keeps the streams of many writers apart', async () => {
        const streams = Array.from({ length: 30 }, (_, index) => `stream-${index}`);
        for (let sequence = 0; sequence < 3; sequence += 1) {
          await Promise.all(streams.map((stream) => journal.append(turn(stream, sequence))));
        }
        for (const stream of streams) {
          expect(sequences(await journal.read('local', stream))).toStrictEqual([1, 2, 3]);
        }
      });

      test.each<[string, Append]>([
        ['without entries', { ...turn('light', 0), entries: [] }],
        ['with a gap in its numbers', { ...turn('light', 0), entries: [entry('light', 2)] }],
        ['with an entry of another stream', { ...turn('light', 0), entries: [entry('dark', 1)] }],
        ['with a session of another tenant', { ...turn('light', 0), session: session('light', 1, 'other') }],
        [
          'with a snapshot of an entry to come',
          {
            ...turn('light', 0),
            snapshot: { tenant: 'local', stream: 'light', sequence: 2, body: Uint8Array.of(1) },
          },
        ],
      ])('refuses an append %s', async (_, append) => {
        await expect(journal.append(append)).rejects.toMatchObject({ code: 'journal/invalid-append' });
        expect(await journal.read('local', 'light')).toStrictEqual([]);
      });
    });

    describe('keys', () => {
      test('name the last entry that was written under them', async () => {
        await journal.append(turn('light', 0, { entries: 2, key: 'again' }));
        const found = { stream: 'light', sequence: 2 };
        expect(await journal.findKey('local', { player: 'ada', key: 'again' })).toStrictEqual(found);
        expect(await journal.append(turn('light', 2, { key: 'again' }))).toStrictEqual({
          outcome: 'key-used',
          ...found,
        });
        expect(sequences(await journal.read('local', 'light'))).toStrictEqual([1, 2]);
      });

      test('are found before a stale writer is, so that a repeated request gets its own turn', async () => {
        await journal.append(turn('light', 0, { key: 'first' }));
        await journal.append(turn('light', 1));
        expect(await journal.append(turn('light', 0, { key: 'first' }))).toMatchObject({
          outcome: 'key-used',
          sequence: 1,
        });
      });

      test('count once when the same request comes several times at once', async () => {
        const outcomes = await Promise.all(
          Array.from({ length: 10 }, () => journal.append(turn('light', 0, { key: 'same' }))),
        );
        expect(outcomes.filter(({ outcome }) => outcome === 'appended')).toHaveLength(1);
        expect(outcomes.filter(({ outcome }) => outcome === 'key-used')).toHaveLength(9);
      });

      test('belong to one player of one tenant', async () => {
        await journal.append(turn('light', 0, { key: 'k' }));
        await journal.append(turn('dusk', 0, { key: 'k', player: 'bo' }));
        await journal.append(turn('light', 0, { key: 'k', tenant: 'clinic' }));
        expect(await journal.findKey('local', { player: 'bo', key: 'k' })).toMatchObject({ stream: 'dusk' });
        expect(await journal.findKey('local', { player: 'cy', key: 'k' })).toBeUndefined();
        expect(await journal.read('clinic', 'light')).toHaveLength(1);
      });
    });

    describe('sessions', () => {
      test('are listed by player, latest first', async () => {
        await journal.append(turn('early', 0));
        await journal.append(turn('late', 0));
        await journal.append(turn('other', 0, { player: 'bo' }));
        await journal.append(turn('early', 1));
        await journal.append(turn('early', 2));
        const listed = await journal.sessions('local', 'ada');
        expect(listed.map(({ stream, turn: turns }) => [stream, turns])).toStrictEqual([
          ['early', 3],
          ['late', 1],
        ]);
        expect(await journal.sessions('clinic', 'ada')).toStrictEqual([]);
      });

      test('go with everything beside them, and only an audit record stays', async () => {
        const snapshot = { tenant: 'local', stream: 'light', sequence: 1, body: Uint8Array.of(1) };
        await journal.append({ ...turn('light', 0, { key: 'k' }), snapshot });
        await journal.append(turn('kept', 0, { key: 'l' }));
        await journal.remove('local', 'light', audit('light', 'session-deleted'));

        expect(await journal.read('local', 'light')).toStrictEqual([]);
        expect(await journal.session('local', 'light')).toBeUndefined();
        expect(await journal.snapshots('local', 'light')).toStrictEqual([]);
        expect(await journal.findKey('local', { player: 'ada', key: 'k' })).toBeUndefined();
        expect((await journal.outbox('tell', 10)).map(({ stream }) => stream)).toStrictEqual(['kept']);
        expect((await journal.audit('local', 'light')).map(({ action }) => action)).toStrictEqual([
          'turn-played',
          'session-deleted',
        ]);
        expect(await journal.read('local', 'kept')).toHaveLength(1);
        expect(await journal.append(turn('light', 1))).toStrictEqual({ outcome: 'stale' });
      });

      test('show the card that was written last, and none where none was', async () => {
        const card = Uint8Array.of(7, 7);
        const first = turn('light', 0);
        await journal.append({ ...first, session: { ...first.session, card } });
        expect((await journal.session('local', 'light'))?.card).toStrictEqual(card);
        await journal.append(turn('light', 1));
        expect((await journal.sessions('local', 'ada'))[0]?.card).toBeNull();
      });

      test('that were removed stay until they are removed for good, and can be brought back', async () => {
        for (const stream of ['light', 'dark', 'kept']) await journal.append(turn(stream, 0));
        await journal.append(turn('light', 0, { tenant: 'clinic' }));
        await journal.setRemoved('local', 'light', 200, audit('light', 'session-removed'));
        await journal.setRemoved('local', 'dark', 100, audit('dark', 'session-removed'));
        expect((await journal.removedBefore(201)).map(({ stream }) => stream)).toStrictEqual([
          'dark',
          'light',
        ]);
        expect((await journal.removedBefore(200)).map(({ stream }) => stream)).toStrictEqual(['dark']);
        expect(await journal.session('local', 'light')).toMatchObject({ removedAt: 200 });
        expect(await journal.session('clinic', 'light')).toMatchObject({ removedAt: null });
        expect(await journal.sessions('local', 'ada')).toHaveLength(3);
        // What is written meanwhile brings nothing back.
        await journal.append(turn('light', 1));
        expect(await journal.session('local', 'light')).toMatchObject({ sequence: 2, removedAt: 200 });
        await journal.setRemoved('local', 'light', null, audit('light', 'session-restored'));
        expect(await journal.session('local', 'light')).toMatchObject({ removedAt: null });
        expect((await journal.audit('local', 'light')).map(({ action }) => action)).toStrictEqual([
          'turn-played',
          'session-removed',
          'turn-played',
          'session-restored',
        ]);
      });

      test('of another tenant with the same stream stay when one is removed', async () => {
        await journal.append(turn('light', 0));
        await journal.append(turn('light', 0, { tenant: 'clinic' }));
        await journal.remove('local', 'light', audit('light', 'session-deleted'));
        expect(await journal.read('clinic', 'light')).toHaveLength(1);
      });
    });

    describe('snapshots', () => {
      test('are given latest first, a newer one of the same entry in place of the older', async () => {
        const of = (sequence: number, byte: number) => ({
          tenant: 'local',
          stream: 'light',
          sequence,
          body: Uint8Array.of(byte),
        });
        await journal.append({ ...turn('light', 0), snapshot: of(1, 1) });
        await journal.append({ ...turn('light', 1), snapshot: of(2, 2) });
        await journal.append({ ...turn('light', 2), snapshot: of(2, 3) });
        expect(await journal.snapshots('local', 'light')).toStrictEqual([of(2, 3), of(1, 1)]);
      });
    });

    describe('the outbox', () => {
      test('hands messages on in the order of their writing, each with its entry', async () => {
        await journal.append(turn('light', 0, { entries: 2 }));
        await journal.append(turn('dusk', 0, { tenant: 'clinic' }));
        const rows = await journal.outbox('tell', 10);
        expect(rows.map(({ tenant, stream, sequence }) => [tenant, stream, sequence])).toStrictEqual([
          ['local', 'light', 2],
          ['clinic', 'dusk', 1],
        ]);
        expect(rows[0]).toMatchObject(message);
        expect(positions(rows)).toStrictEqual(positions(rows).sort((a, b) => a - b));
      });

      test('gives each consumer what it has not confirmed itself', async () => {
        for (let sequence = 0; sequence < 4; sequence += 1) await journal.append(turn('light', sequence));
        const all = positions(await journal.outbox('tell', 10));
        await journal.outbox('graph', 1);
        await journal.confirm('tell', all[1] ?? 0);
        expect(positions(await journal.outbox('tell', 10))).toStrictEqual(all.slice(2));
        expect(positions(await journal.outbox('tell', 1))).toStrictEqual(all.slice(2, 3));
        expect(positions(await journal.outbox('graph', 10))).toStrictEqual(all);
      });

      test('leaves out what a consumer has already, whether or not it has confirmed that', async () => {
        for (let sequence = 0; sequence < 4; sequence += 1) await journal.append(turn('light', sequence));
        const all = positions(await journal.outbox('tell', 10));
        expect(positions(await journal.outbox('tell', 10, all[1]))).toStrictEqual(all.slice(2));
        expect(positions(await journal.outbox('tell', 1, all[1]))).toStrictEqual(all.slice(2, 3));
        await journal.confirm('tell', all[2] ?? 0);
        expect(positions(await journal.outbox('tell', 10, all[0]))).toStrictEqual(all.slice(3));
        expect(await journal.outbox('tell', 10, all[3])).toStrictEqual([]);
      });

      test('never goes back to an earlier position', async () => {
        await journal.append(turn('light', 0));
        await journal.append(turn('light', 1));
        const all = positions(await journal.outbox('tell', 10));
        await journal.confirm('tell', all[1] ?? 0);
        await journal.confirm('tell', all[0] ?? 0);
        expect(await journal.outbox('tell', 10)).toStrictEqual([]);
      });

      test('never gives a position twice, even when everything before was confirmed', async () => {
        await journal.append(turn('light', 0));
        const [first] = positions(await journal.outbox('tell', 10));
        await journal.confirm('tell', first ?? 0);
        await journal.append(turn('light', 1));
        const [second] = positions(await journal.outbox('tell', 10));
        expect(second).toBeGreaterThan(first ?? 0);
      });

      test('forgets what every known consumer has confirmed', async () => {
        await journal.append(turn('light', 0));
        const [first] = positions(await journal.outbox('tell', 10));
        await journal.confirm('tell', first ?? 0);
        expect(await journal.outbox('newcomer', 10)).toStrictEqual([]);
      });
    });

    test('keeps audit records by tenant and subject, oldest first', async () => {
      await journal.append({ ...turn('light', 0), audit: [audit('light', 'one'), audit('door', 'two')] });
      await journal.append({ ...turn('light', 1), audit: [audit('light', 'three')] });
      expect(await journal.audit('local', 'light')).toStrictEqual([
        audit('light', 'one'),
        audit('light', 'three'),
      ]);
      expect(await journal.audit('clinic', 'light')).toStrictEqual([]);
    });

    test('says that it answers', async () => {
      await expect(journal.check()).resolves.toBeUndefined();
    });

    test('finishes what was asked before it closes, and refuses what is asked afterwards', async () => {
      const asked = [0, 1, 2].map((index) => journal.append(turn(`stream-${index}`, 0)));
      await journal[Symbol.asyncDispose]();
      expect(await Promise.all(asked)).toStrictEqual(asked.map(() => ({ outcome: 'appended' })));
      const closed = { code: 'journal/unavailable' };
      await expect(journal.append(turn('light', 0))).rejects.toMatchObject(closed);
      await expect(journal.read('local', 'light')).rejects.toMatchObject(closed);
      await expect(journal.check()).rejects.toMatchObject(closed);
    });
  });
}

const message: OutboxMessage = { topic: 'turn', body: '{"turn":1}' };

interface Written {
  readonly entries?: number;
  readonly key?: string;
  readonly player?: string;
  readonly tenant?: string;
}

function turn(stream: string, expected: number, written: Written = {}): Append {
  const { entries = 1, key, player = 'ada', tenant = 'local' } = written;
  const last = expected + entries;
  return {
    tenant,
    stream,
    expected,
    entries: Array.from({ length: entries }, (_, index) => entry(stream, expected + 1 + index, tenant)),
    session: session(stream, last, tenant, player),
    audit: [audit(stream, 'turn-played')],
    outbox: [message],
    ...(key === undefined ? {} : { key: { player, key } }),
  };
}

function entry(stream: string, sequence: number, tenant = 'local'): JournalEntry {
  const body = Uint8Array.of(0, 255, sequence);
  return {
    tenant,
    stream,
    sequence,
    at: 1_700_000_000_000 + sequence,
    kind: 'turn-played',
    body,
    chain: 'ab',
  };
}

function session(stream: string, turns: number, tenant = 'local', player = 'ada'): WrittenSession {
  const times = { startedAt: 1_700_000_000_000, updatedAt: 1_700_000_000_000 + turns };
  const ends = { sequence: turns, turn: turns, ended: null };
  return { tenant, player, stream, adventure: 'harrow-light', ...ends, ...times };
}

function audit(subject: string, action: string): AuditRecord {
  return { at: 1_700_000_000_000, actor: 'ada', action, subject, detail: '{}' };
}

function sequences(entries: readonly JournalEntry[]): number[] {
  return entries.map(({ sequence }) => sequence);
}

function positions(rows: readonly { position: number }[]): number[] {
  return rows.map(({ position }) => position);
}
