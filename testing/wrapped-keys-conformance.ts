import type { WrappedKey, WrappedKeys } from '@lamplight/ports';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** Everything a store of wrapped keys promises; run by each adapter over the real thing. */
export function wrappedKeysConformance(
  name: string,
  open: () => Promise<WrappedKeys & AsyncDisposable>,
): void {
  describe(`${name} as a store of wrapped keys`, () => {
    let keys: WrappedKeys & AsyncDisposable;
    beforeEach(async () => {
      keys = await open();
    });
    afterEach(() => keys[Symbol.asyncDispose]());

    test('gives back what was added, by tenant and person', async () => {
      expect(await keys.add(key('ada'))).toStrictEqual(key('ada'));
      expect(await keys.find({ tenant: 'local', person: 'ada' })).toStrictEqual(key('ada'));
      expect(await keys.find({ tenant: 'clinic', person: 'ada' })).toBeUndefined();
      expect(await keys.find({ tenant: 'local', person: 'bo' })).toBeUndefined();
    });

    test('keeps the first key of a person, and says which it is', async () => {
      await keys.add(key('ada', { bytes: [1] }));
      expect(await keys.add(key('ada', { bytes: [2] }))).toStrictEqual(key('ada', { bytes: [1] }));
      const added = await Promise.all([3, 4, 5].map((byte) => keys.add(key('bo', { bytes: [byte] }))));
      const stored = await keys.find({ tenant: 'local', person: 'bo' });
      for (const answer of added) expect(answer).toStrictEqual(stored);
    });

    test('replaces a key by a rewrapped one', async () => {
      await keys.add(key('ada'));
      const rewrapped = key('ada', { wrappedBy: 2, bytes: [9] });
      await keys.replace(rewrapped);
      expect(await keys.find({ tenant: 'local', person: 'ada' })).toStrictEqual(rewrapped);
    });

    test('never brings a destroyed key back', async () => {
      await keys.add(key('ada'));
      await keys.replace(key('ada', { bytes: [] }));
      await keys.replace(key('ada', { wrappedBy: 2, bytes: [9] }));
      expect(await keys.add(key('ada'))).toStrictEqual(key('ada', { bytes: [] }));
      expect(await keys.find({ tenant: 'local', person: 'ada' })).toStrictEqual(key('ada', { bytes: [] }));
    });

    test('lists what an older tenant key wrapped, without the destroyed ones', async () => {
      await keys.add(key('ada'));
      await keys.add(key('bo', { wrappedBy: 2 }));
      await keys.add(key('cy', { wrappedBy: 3 }));
      await keys.add(key('dee', { bytes: [] }));
      await keys.add(key('eve', { tenant: 'clinic' }));
      const found = await keys.wrappedBefore('local', 3);
      expect(found).toHaveLength(2);
      expect(found).toStrictEqual(expect.arrayContaining([key('ada'), key('bo', { wrappedBy: 2 })]));
    });
  });
}

interface Written {
  readonly tenant?: string;
  readonly wrappedBy?: number;
  readonly bytes?: readonly number[];
}

function key(
  person: string,
  { tenant = 'local', wrappedBy = 1, bytes = [1, 2, 3] }: Written = {},
): WrappedKey {
  return { tenant, person, wrappedBy, wrapped: Uint8Array.from(bytes) };
}
