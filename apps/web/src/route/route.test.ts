import { expect, test } from 'vitest';
import { pathTo, routeOf } from './route.ts';

test('a playing has an address of its own', () => {
  expect(routeOf(pathTo('abc-123'))).toEqual({ screen: 'play', session: 'abc-123' });
});

test('every other path is the start', () => {
  for (const path of ['/', '/play', '/play/', '/play/a/b', '/play/<b>', '/nowhere']) {
    expect(routeOf(path)).toEqual({ screen: 'start' });
  }
});
