import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookOf } from './look-of.ts';
import { asDesigned, ranges, readingOf } from './reading-settings.ts';

test('what was chosen comes back as it was', () => {
  const chosen = { ...asDesigned, theme: 'sepia', size: 1.4, letters: 'dyslexia', aloud: true } as const;
  expect(readingOf(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
});

test('whatever was kept, the settings are ones that can be chosen', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        fc.record({ size: fc.double(), theme: fc.string(), aloud: fc.jsonValue(), leading: fc.integer() }),
      ),
      (kept) => {
        const settings = readingOf(kept);
        expect(Object.keys(settings).toSorted()).toEqual(Object.keys(asDesigned).toSorted());
        expect(settings.size).toBeGreaterThanOrEqual(ranges.size.least);
        expect(settings.size).toBeLessThanOrEqual(ranges.size.most);
        expect(typeof settings.aloud).toBe('boolean');
      },
    ),
  );
});

test('a page as designed carries no trace of settings, and one that is not carries just those', () => {
  expect(lookOf(asDesigned)).toEqual({ data: {}, style: {} });
  expect(lookOf({ ...asDesigned, theme: 'sepia', leading: 1.8 })).toEqual({
    data: { theme: 'sepia' },
    style: { '--leading': '1.8' },
  });
});
