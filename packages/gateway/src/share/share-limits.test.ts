import { expect, test } from 'vitest';
import { shareLimitsOf } from '../index.ts';

test('what nobody sets is generous', () => {
  expect(shareLimitsOf({})).toStrictEqual({
    player: { most: 300, eachSecond: 50 },
    newPlayers: { most: 600, eachSecond: 10 },
  });
});

test('so many a second may come at once for as many seconds as usual, and 0 sets no limit', () => {
  expect(shareLimitsOf({ player: 5, newPlayers: 0 })).toStrictEqual({
    player: { most: 30, eachSecond: 5 },
    newPlayers: null,
  });
  expect(shareLimitsOf({ newPlayers: 2 }).newPlayers).toStrictEqual({ most: 120, eachSecond: 2 });
});
