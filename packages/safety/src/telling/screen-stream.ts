import type { Watchdog } from '@lamplight/ports';
import { guard, type WatchFault } from '../guard.ts';
import { markScreened, type Screened } from './screened.ts';
import type { TellingAbout } from './telling-about.ts';
import { type TellingFault, tellingFaults } from './telling-fault.ts';
import { createTellingGate, type Passage } from './telling-gate.ts';

/** Why prose was refused. */
export interface TellingRefusal {
  readonly code: TellingFault | WatchFault['code'];
  readonly because: string;
}

export type StreamedTelling =
  | { readonly ok: true; readonly released: Screened }
  | { readonly ok: false; readonly refusal: TellingRefusal };

/**
 * A telling that comes in pieces. What `push` and `end` release may be shown, in that order; what was not released
 * may not. After the first refusal everything is refused, so that the telling can be cut off and replaced.
 */
export interface TellingStream {
  /** An unfinished sentence is held back, so what is released may be empty. */
  push(piece: string): StreamedTelling;
  end(): StreamedTelling;
}

/** The gate under the watchdog. It never throws: what could not be read is refused. */
export function screenStream(about: TellingAbout, watchdog: Watchdog, milliseconds: number): TellingStream {
  const gate = createTellingGate(about);
  let refusal: TellingRefusal | null = null;

  const pass = (work: () => Passage): StreamedTelling => {
    if (refusal !== null) return { ok: false, refusal };
    const read = guard(watchdog, milliseconds, work);
    if (!read.ok) refusal = read.fault;
    else if (read.value.ok) return { ok: true, released: markScreened(read.value.released) };
    else refusal = refusalFor(read.value.fault);
    return { ok: false, refusal };
  };

  return { push: (piece) => pass(() => gate.push(piece)), end: () => pass(() => gate.end()) };
}

export function refusalFor(code: TellingFault): TellingRefusal {
  return { code, because: tellingFaults[code] };
}
