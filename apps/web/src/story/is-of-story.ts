import type { Telling } from '@lamplight/contracts';

/** Whether it is the story that is told, by whomever, and not what the program says besides. */
export function isOfStory(voice: Telling['voice']): boolean {
  return voice === 'plain' || voice === 'model';
}
