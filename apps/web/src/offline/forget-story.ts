import { lastStoryName } from './last-story.ts';

/** Takes the kept story out of this browser. */
export function forgetStory(): void {
  try {
    localStorage.removeItem(lastStoryName);
  } catch {
    // Forbidden storage has kept none.
  }
}
