import { expect, test } from 'vitest';
import { keepAside, readAside } from './aside.ts';
import type { Store } from './outstanding.ts';

function storeWith(kept: Map<string, string>): Store {
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

test('which care was put aside is known again, for its own story only', () => {
  const store = storeWith(new Map());
  expect(readAside(store, 's1')).toBeNull();
  keepAside(store, 's1', 7);
  expect([readAside(store, 's1'), readAside(store, 's2')]).toEqual([7, null]);
});

test('what cannot be read hides no care', () => {
  expect(readAside(storeWith(new Map([['lamplight.aside.s1', 'all of it']])), 's1')).toBeNull();
  const forbidden: Store = {
    getItem: () => {
      throw new Error('forbidden');
    },
    setItem: () => {
      throw new Error('forbidden');
    },
    removeItem: () => {},
  };
  keepAside(forbidden, 's1', 7);
  expect(readAside(forbidden, 's1')).toBeNull();
});
