import type { Direction } from './direction.ts';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * A way in words.
 *
 * @param route the exits to take; empty where the player is, `null` where no known way leads
 */
export function routeWords(name: string, route: readonly Direction[] | null): string {
  const place = amidWords(name);
  if (route === null) return `no way that you know leads to ${place}`;
  if (route.length === 0) return `you are here: ${place}`;
  const count = `${numbers[route.length] ?? route.length} ${route.length === 1 ? 'step' : 'steps'}`;
  return `${count} to ${place}: ${route.join(', then ')}`;
}

/** A place's name within a sentence: `the Boathouse`. */
export function amidWords(name: string): string {
  return name.replace(/^The\b/, 'the');
}
