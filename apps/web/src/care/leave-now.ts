import { lastStoryName } from '../offline/last-story.ts';
import { planCopyName } from '../plan/plan-copy.ts';
import { unsent } from '../session/outstanding.ts';
import { forgetStorage } from '../start/forget-storage.ts';

/** Somewhere that says nothing about where one came from. */
const elsewhere = 'https://www.wikipedia.org/';
const mark = 'lamplight.left';

/**
 * Leaves this page at once: nothing stays on the screen or in its title, what was not sent is forgotten, and the way
 * back leads to an empty page instead of the story.
 */
export function leaveNow(): void {
  document.title = '';
  document.body.replaceChildren();
  document.querySelector('link[rel="icon"]')?.remove();
  try {
    forgetStorage(sessionStorage);
    forgetStorage(localStorage, [unsent, lastStoryName, planCopyName]);
    sessionStorage.setItem(mark, 'yes');
  } catch {
    // Forbidden storage has kept nothing.
  }
  // A browser may keep the emptied page and show it on the way back; loaded anew it can be opened again.
  window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  location.replace(elsewhere);
}

/** Whether this tab was left quickly and somebody has now pressed "back". */
export function cameBack(): boolean {
  try {
    return sessionStorage.getItem(mark) !== null;
  } catch {
    // Forbidden storage remembers nobody leaving.
    return false;
  }
}

/** Shows the page as ever again, from its first screen on. */
export function openAgain(): void {
  try {
    sessionStorage.removeItem(mark);
  } catch {
    // Where nothing was kept nothing has to go.
  }
  location.replace('/');
}
