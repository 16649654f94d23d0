import { expect, test } from 'vitest';
import { readOutstanding } from './outstanding.ts';

function storeWith(value: string | null) {
  return { getItem: () => value, setItem: () => {}, removeItem: () => {} };
}

test('what a reload left unanswered is read as it was kept', () => {
  const kept = [{ key: 'k', words: 'look', ask: { text: 'look' } }];
  expect(readOutstanding(storeWith(JSON.stringify(kept)), 's1')).toEqual(kept);
});

test('nothing, nonsense and half of something are nothing to send', () => {
  for (const value of [null, '', '{', '"text"', '[1, null, {"key": "k"}]']) {
    expect(readOutstanding(storeWith(value), 's1')).toEqual([]);
  }
});
