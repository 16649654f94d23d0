import { type Direction, directions } from '@lamplight/world';

const words = new Map<string, Direction>([
  ...directions.map((direction) => [direction, direction] as const),
  ['n', 'north'],
  ['ne', 'northeast'],
  ['e', 'east'],
  ['se', 'southeast'],
  ['s', 'south'],
  ['sw', 'southwest'],
  ['w', 'west'],
  ['nw', 'northwest'],
  ['u', 'up'],
  ['upwards', 'up'],
  ['upstairs', 'up'],
  ['d', 'down'],
  ['downwards', 'down'],
  ['downstairs', 'down'],
  ['inside', 'in'],
  ['indoors', 'in'],
  ['outside', 'out'],
  ['outdoors', 'out'],
  ['northwards', 'north'],
  ['eastwards', 'east'],
  ['southwards', 'south'],
  ['westwards', 'west'],
]);

/** Words that name a direction by themselves. */
export const directionWords: ReadonlySet<string> = new Set(words.keys());

/** A direction in words, also in two (`north east`). */
export function directionOf(keys: readonly string[]): Direction | undefined {
  const bare = keys.filter((key) => key !== 'to' && key !== 'the' && key !== 'towards' && key !== 'toward');
  return bare.length > 2 ? undefined : words.get(bare.join(''));
}
