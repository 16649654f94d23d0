import { forgetTheme } from '../frame/theme-choice.ts';
import { forgetStorage } from './forget-storage.ts';

/** Lets the page forget what it kept of the player in this browser. */
export function forgetPlayer(): void {
  forgetTheme();
  try {
    forgetStorage(localStorage);
    forgetStorage(sessionStorage);
  } catch {
    // Forbidden storage has kept nothing.
  }
}
