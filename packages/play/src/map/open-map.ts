import type { MapView } from '@lamplight/world';
import { type Attempt, type Standing, untouched } from '../turn/attempt.ts';
import { mapWords } from './map-words.ts';

/** Shows where the player has been; the story waits, and a question that is open stays open. */
export function openMap(standing: Standing, map: MapView): Attempt {
  return {
    ...untouched(standing),
    drafts: [{ words: mapWords(map), voice: 'program' }],
    opens: 'map',
  };
}
