import { expect, test } from 'vitest';
import { againWords } from './again-words.ts';

const now = Date.parse('2026-11-22T14:00:00.000Z');

test('when a model may be asked again is said until then, and only where somebody said it', () => {
  const until = '2026-11-22T14:00:40.000Z';
  expect(againWords({ until }, now)).toMatch(/^It may be asked again from .*\d+:00:40.* on\.$/);
  expect(againWords({ until }, now + 60_000)).toBeNull();
  expect(againWords({ until: null }, now)).toBeNull();
  expect(againWords({ until: '2026-11-22T14:10:38.000Z' }, now)).toMatch(/from \d+:11(?: [AP]M)? on\.$/u);
});
