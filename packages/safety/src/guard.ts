import { type Watchdog, WatchdogError } from '@lamplight/ports';

/** Why the watch could not read something. */
export interface WatchFault {
  readonly code: 'watch/timed-out' | 'watch/threw' | 'watch/nonsense';
  readonly because: string;
}

/** What guarded work returned, or why it did not. */
export type Guarded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: WatchFault };

/** Runs work under the watchdog and turns whatever goes wrong into a value, so that callers must fail closed. */
export function guard<T>(watchdog: Watchdog, milliseconds: number, work: () => T): Guarded<T> {
  try {
    return { ok: true, value: watchdog.run(work, milliseconds) };
  } catch (error) {
    if (error instanceof WatchdogError) {
      return { ok: false, fault: { code: 'watch/timed-out', because: error.message } };
    }
    // The message of an unknown error may hold the player's words, so only its name is kept.
    const name = error instanceof Error ? error.name : typeof error;
    return { ok: false, fault: { code: 'watch/threw', because: `The reader failed with ${name}.` } };
  }
}
