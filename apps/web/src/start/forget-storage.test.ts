import { expect, test } from 'vitest';
import { forgetStorage } from './forget-storage.ts';

test('everything of the page goes, and nothing else', () => {
  const kept = new Map([
    ['lamplight.theme', 'dark'],
    ['other.theme', 'blue'],
    ['lamplight.draft.s1', 'half a sent'],
    ['lamplight.outstanding.s1', '[]'],
  ]);
  forgetStorage({
    length: kept.size,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (name) => void kept.delete(name),
  });
  expect([...kept.keys()]).toEqual(['other.theme']);
});
