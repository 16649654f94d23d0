import { readableClauses } from '../normalise/readable-clauses.ts';
import { sayClauses } from './stretches.ts';

// What a sentence encoder reads of a telling: its end, which the player answers.
const tail = 600;
const mostOffers = 12;

/** What the story told last, and what it offered. */
export interface Scene {
  readonly lastTelling?: string;
  readonly offers?: readonly string[];
}

/** What a sentence encoder should hear of a scene; empty where nothing is known of it. */
export function sceneText(scene: Scene): string {
  const telling = inPlainWords(scene.lastTelling?.slice(-tail) ?? '');
  return telling === '' ? inPlainWords((scene.offers ?? []).slice(0, mostOffers).join('. ')) : telling;
}

function inPlainWords(text: string): string {
  return sayClauses(readableClauses(text).clauses);
}
