import { forgetReading } from '../reading/use-reading.ts';
import { forgetStorage } from './forget-storage.ts';

/** Lets the page forget what it kept of the player in this browser. */
export function forgetPlayer(): void {
  forgetReading();
  try {
    forgetStorage(localStorage);
    forgetStorage(sessionStorage);
  } catch {
    // Forbidden storage has kept nothing.
  }
}
