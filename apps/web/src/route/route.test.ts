import { expect, test } from 'vitest';
import { pathBefore, pathTo, routeOf } from './route.ts';

test('a playing has an address of its own, and so has the page before an adventure', () => {
  expect(routeOf(pathTo('abc-123'))).toEqual({ screen: 'play', session: 'abc-123' });
  expect(routeOf(pathBefore('harrow-light'))).toEqual({ screen: 'before', adventure: 'harrow-light' });
});

test('every tool has an address of its own', () => {
  for (const screen of ['help', 'breathe', 'ground', 'plan', 'limits']) {
    expect(routeOf(`/${screen}`)).toEqual({ screen });
    expect(routeOf(`/${screen}/`)).toEqual({ screen });
  }
});

test('every other path is the start', () => {
  const others = ['/', '/play', '/play/', '/play/a/b', '/play/<b>', '/before', '/plan/a', '/nowhere'];
  for (const path of others) expect(routeOf(path), path).toEqual({ screen: 'start' });
});
