import type { Watchdog } from '@lamplight/ports';
import { guard, type WatchFault } from '../guard.ts';
import { markScreened, type Screened } from './screened.ts';
import type { TellingAbout } from './telling-about.ts';
import { type TellingFault, tellingFaults } from './telling-fault.ts';
import { createTellingGate, type Passage, type TellingGate } from './telling-gate.ts';

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
  let gate = createTellingGate(about);
  let refusal: TellingRefusal | null = null;

  const pass = (work: (gate: TellingGate) => Passage): StreamedTelling => {
    if (refusal !== null) return { ok: false, refusal };
    // On a busy machine the watchdog begins work again, and what the first try did must not count.
    const read = guard(watchdog, milliseconds, () => {
      const next = gate.fork();
      return { next, passage: work(next) };
    });
    if (!read.ok) refusal = read.fault;
    else if (read.value.passage.ok) {
      gate = read.value.next;
      return { ok: true, released: markScreened(read.value.passage.released) };
    } else refusal = refusalFor(read.value.passage.fault);
    return { ok: false, refusal };
  };

  return {
    push(piece) {
      if (refusal !== null || !gate.holds(piece)) return pass((next) => next.push(piece));
      // Nothing is read yet, so nothing can hang, and a watchdog costs more than what it would watch.
      gate.push(piece);
      return { ok: true, released: markScreened('') };
    },
    end: () => pass((next) => next.end()),
  };
}

export function refusalFor(code: TellingFault): TellingRefusal {
  return { code, because: tellingFaults[code] };
}
