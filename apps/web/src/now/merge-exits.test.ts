import { expect, test } from 'vitest';
import { mergeExits } from './merge-exits.ts';

const exit = (direction: string, leadsTo: string | null, notes: string[] = []) => ({
  direction,
  leadsTo,
  notes,
});
const named = (...exits: Parameters<typeof mergeExits>[0]) =>
  mergeExits(exits).map(({ directions }) => directions.join(' or '));

test('directions that lead to the same place are one way, where the first of them stood', () => {
  expect(
    named(
      exit('east', 'The Quay'),
      exit('south', 'The Shingle'),
      exit('out', 'The Quay'),
      exit('up', 'Loft'),
    ),
  ).toEqual(['east or out', 'south', 'up']);
});

test('ways whose end is not known stay apart', () => {
  expect(named(exit('east', null), exit('in', null))).toEqual(['east', 'in']);
});

test('a locked way and an open one to the same place are two', () => {
  expect(named(exit('east', 'The Quay', ['locked']), exit('out', 'The Quay'))).toEqual(['east', 'out']);
});
