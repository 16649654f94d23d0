import { readableClauses } from '../normalise/readable-clauses.ts';
import { sayClauses } from './stretches.ts';

/** What the story told last, and what it offered. */
export interface Scene {
  readonly lastTelling?: string;
  readonly offers?: readonly string[];
}

// In characters, of which an encoder reads about three a millisecond.
const mostOfTelling = 160;
const mostOfOffers = 100;

/** What a sentence encoder should hear of a scene: what was told last, then what is offered; empty where nothing is known. */
export function sceneText({ lastTelling = '', offers = [] }: Scene): string {
  return [endOf(lastTelling), firstOf(offers)]
    .map((text) => sayClauses(readableClauses(text).clauses))
    .filter((words) => words !== '')
    .join(' ');
}

/** What a player answers of a telling. */
function endOf(telling: string): string {
  return telling.length <= mostOfTelling ? telling : telling.slice(-mostOfTelling).replace(/^\S*\s/u, '');
}

/** The first ones, until one has no room any more. */
function firstOf(offers: readonly string[]): string {
  let left = mostOfOffers;
  return offers
    .filter((offer) => {
      left -= offer.length;
      return left >= 0;
    })
    .join('. ');
}
