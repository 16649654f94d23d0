import type { Owner, PlayerRecord, PlayerRecords } from '@lamplight/ports';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const ada: Owner = { tenant: 'local', person: 'ada' };

/** Everything a store of players' own records promises; run by each adapter over the real thing. */
export function playerRecordsConformance(
  name: string,
  open: () => Promise<PlayerRecords & AsyncDisposable>,
): void {
  describe(`${name} as a store of players' records`, () => {
    let records: PlayerRecords & AsyncDisposable;
    beforeEach(async () => {
      records = await open();
    });
    afterEach(() => records[Symbol.asyncDispose]());

    test('gives back the newest version, by tenant, person and name', async () => {
      expect(await records.latestRecord(ada, 'plan')).toBeUndefined();
      expect(await records.addRecord(ada, record(1))).toBe(true);
      expect(await records.addRecord(ada, record(2))).toBe(true);
      expect(await records.latestRecord(ada, 'plan')).toStrictEqual(record(2));
      expect(await records.latestRecord({ ...ada, tenant: 'clinic' }, 'plan')).toBeUndefined();
      expect(await records.latestRecord({ ...ada, person: 'bo' }, 'plan')).toBeUndefined();
      expect(await records.latestRecord(ada, 'preferences')).toBeUndefined();
    });

    test('writes nothing over a version that is there, and leaves no gap', async () => {
      await records.addRecord(ada, record(1, [1]));
      expect(await records.addRecord(ada, record(1, [2]))).toBe(false);
      expect(await records.addRecord(ada, record(3))).toBe(false);
      expect(await records.latestRecord(ada, 'plan')).toStrictEqual(record(1, [1]));
    });

    test('lets exactly one of many writers of the same version win', async () => {
      const bytes = [1, 2, 3, 4, 5];
      const won = await Promise.all(bytes.map((byte) => records.addRecord(ada, record(1, [byte]))));
      expect(won.filter(Boolean)).toHaveLength(1);
      const winner = bytes[won.indexOf(true)] ?? 0;
      expect(await records.latestRecord(ada, 'plan')).toStrictEqual(record(1, [winner]));
    });

    test('lists the newest versions of names that begin alike, and takes no letter for another', async () => {
      for (const named of ['note/a/2', 'note/a/1', 'note/b/1', 'note/a', 'note/A/1', 'note%a/1', 'note_a/1'])
        await records.addRecord(ada, { ...record(1), name: named });
      await records.addRecord(ada, { ...record(2), name: 'note/a/1' });
      await records.addRecord({ ...ada, person: 'bo' }, { ...record(1), name: 'note/a/3' });
      expect(await records.latestRecords(ada, 'note/a/')).toStrictEqual([
        { ...record(2), name: 'note/a/1' },
        { ...record(1), name: 'note/a/2' },
      ]);
      expect(await records.latestRecords(ada, 'note/_/')).toStrictEqual([]);
      expect(await records.latestRecords(ada, 'note%')).toHaveLength(1);
    });

    test('removes one name or everything of a person, and nothing of anybody else', async () => {
      const bo = { ...ada, person: 'bo' };
      await records.addRecord(ada, record(1));
      await records.addRecord(ada, { ...record(1), name: 'preferences' });
      await records.addRecord(bo, record(1));
      await records.removeRecords(ada, 'plan');
      expect(await records.latestRecord(ada, 'plan')).toBeUndefined();
      expect(await records.latestRecord(ada, 'preferences')).toBeDefined();
      await records.removeRecords(ada);
      expect(await records.latestRecord(ada, 'preferences')).toBeUndefined();
      expect(await records.latestRecord(bo, 'plan')).toStrictEqual(record(1));
      expect(await records.addRecord(ada, record(1))).toBe(true);
    });
  });
}

function record(version: number, bytes: readonly number[] = [1, 2, 3]): PlayerRecord {
  return { name: 'plan', version, at: version * 1000, body: Uint8Array.from(bytes) };
}
