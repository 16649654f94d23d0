import type { Telling } from '@lamplight/contracts';
import { withoutClosingLine } from './closing-line.ts';

/** What a model itself wrote of a telling: without the name of the place above it, and the author's line at the end. */
export function wordsOfModel(tellings: readonly Telling[]): string {
  const written = tellings
    .filter(({ voice }) => voice === 'model')
    .map(({ text, place }) =>
      place !== undefined && text.startsWith(`${place}\n`) ? text.slice(place.length + 1) : text,
    );
  return withoutClosingLine(written.join('\n\n'));
}
