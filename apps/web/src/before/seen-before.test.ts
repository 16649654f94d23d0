import { expect, test } from 'vitest';
import { markSeen, type SeenStore, wasSeen } from './seen-before.ts';

test('the page before an adventure is remembered for that adventure alone', () => {
  const kept = new Map<string, string>();
  const store: SeenStore = {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
  };
  markSeen(store, 'harrow-light');
  expect(wasSeen(store, 'harrow-light')).toBe(true);
  expect(wasSeen(store, 'cloak-of-darkness')).toBe(false);
});

test('where storage is forbidden it counts as not seen', () => {
  const forbidden: SeenStore = {
    getItem() {
      throw new Error('forbidden');
    },
    setItem() {
      throw new Error('forbidden');
    },
  };
  markSeen(forbidden, 'harrow-light');
  expect(wasSeen(forbidden, 'harrow-light')).toBe(false);
});
