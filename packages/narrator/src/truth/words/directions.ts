import { list } from './list.ts';

export const compass = list('north south east west northeast northwest southeast southwest');

/** Directions as they are typed. */
export const typed: ReadonlyMap<string, string> = new Map([
  ['n', 'north'],
  ['s', 'south'],
  ['e', 'east'],
  ['w', 'west'],
  ['ne', 'northeast'],
  ['nw', 'northwest'],
  ['se', 'southeast'],
  ['sw', 'southwest'],
  ['u', 'up'],
  ['d', 'down'],
]);

/** Words for the two ways that no compass has. */
export const upright: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ['up', 'up'],
  ['above', 'up'],
  ['upstairs', 'up'],
  ['down', 'down'],
  ['below', 'down'],
  ['beneath', 'down'],
  ['downstairs', 'down'],
]);
