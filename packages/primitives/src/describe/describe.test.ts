import { expect, test } from 'vitest';
import { describe, sequence, step, timeout } from '../index.ts';
import { composed } from '../kernel/composed.ts';
import { linkFor } from '../kernel/links-of.ts';

const read = (text: string) => text.length;

test('a description is the tree that runs: kinds, names, paths, settings', () => {
  const flow = sequence(read, timeout(sequence(String, read).named('inside'), 50)).named('turn');
  const found = describe(flow);
  expect(found).toMatchObject({ kind: 'sequence', name: 'turn', path: 'turn', role: null });
  expect(found.steps[1]).toMatchObject({ kind: 'timeout', settings: { milliseconds: 50, grace: 100 } });
  const paths = (one: typeof found): string[] => [one.path, ...one.steps.flatMap(paths)];
  expect(paths(found)).toEqual([
    'turn',
    'turn/read',
    'turn/timeout',
    'turn/timeout/inside',
    'turn/timeout/inside/String',
    'turn/timeout/inside/read',
  ]);
});

test('a plain function is described, too', () => {
  expect(describe(read)).toEqual({
    kind: 'step',
    name: 'read',
    path: 'read',
    role: null,
    settings: {},
    steps: [],
  });
});

test('a description is JSON, whatever settings hold', () => {
  const settings = { most: Infinity, when: () => true, tiers: [{ name: 'small', cost: 1 }], none: undefined };
  const links = [linkFor('otherwise', step('plain', read))];
  const odd = composed({ kind: 'odd', name: 'odd', links, settings, execute: () => null });
  const found = describe(odd);
  expect(found.settings).toEqual({ most: 'Infinity', tiers: [{ name: 'small', cost: 1 }] });
  expect(found.steps[0]).toMatchObject({ role: 'otherwise', name: 'plain', path: 'odd/otherwise' });
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
});
