import { expect, test } from 'vitest';
import { everyFeature } from '../features.ts';
import { inkExternals } from './ink-externals.ts';

const signatures = inkExternals(everyFeature).map(
  ({ name, parameters }) => `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`,
);

test('Ink may ask every condition with a plain argument, by its name with underscores', () => {
  expect(signatures).toEqual(expect.arrayContaining(['carried(carried)', 'at(at)', 'talked_to(talked_to)']));
});

test('a condition with two fields takes them in order', () => {
  expect(signatures).toEqual(
    expect.arrayContaining(['at_least(fact, is)', 'quest(id, is)', 'with(thing, of)']),
  );
});

test('Ink may count and raise, and nothing is there twice', () => {
  expect(signatures).toEqual(expect.arrayContaining(['counted(fact)', 'happen(rule)']));
  expect(new Set(signatures).size).toBe(signatures.length);
});
