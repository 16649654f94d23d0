import type { Care } from '@lamplight/contracts';
import type { Sentence, Watchdog } from '@lamplight/ports';
import { type CareOptions, careFor, careWhenUnavailable } from './care-for.ts';
import { carryRisk, type LingeringRisk } from './lingering-risk.ts';
import { type Reading, readingSchema } from './reading.ts';
import type { Reader, RiskInput } from './create-reader.ts';
import { guard, type Guarded, type WatchFault } from './guard.ts';
import { prepareProse } from './telling/prose-book.ts';
import { readTelling } from './telling/read-telling.ts';
import {
  refusalFor,
  screenStream,
  type TellingRefusal,
  type TellingStream,
} from './telling/screen-stream.ts';
import type { TellingAbout } from './telling/telling-about.ts';
import type { TellingFault } from './telling/telling-fault.ts';
import { markScreened, type Screened } from './telling/screened.ts';

/** How the turn goes on after a message was read. Play keeps `lingering` for the next message. */
export type Screening =
  | {
      readonly outcome: 'go-on';
      readonly reading: Reading;
      readonly care: Care | null;
      readonly lingering: LingeringRisk | null;
    }
  | {
      readonly outcome: 'stop';
      readonly reading: Reading;
      readonly care: Care;
      readonly lingering: LingeringRisk | null;
    }
  | {
      readonly outcome: 'unavailable';
      readonly fault: WatchFault;
      readonly care: Care;
      readonly lingering: LingeringRisk | null;
    };

export type ScreenedTelling =
  | { readonly ok: true; readonly text: Screened }
  | { readonly ok: false; readonly refusal: TellingRefusal };

export interface Watch {
  /**
   * What a sentence encoder should hear of a message, so that it can be screened with `vectors`; see `Reader`. Never
   * throws: where nothing can be said of it, nothing is encoded.
   */
  sentences(input: RiskInput): readonly Sentence[];
  /** Reads a player's message. Never throws: what fails is `unavailable`, with protective words. */
  screen(input: RiskInput & CareOptions): Screening;
  /** Reads prose before a player sees it. Never throws: what could not be read is refused. */
  screenTelling(text: string, about: TellingAbout): ScreenedTelling;
  /** Reads several pieces under one run of the watchdog; one answer each, in their order. */
  screenTellings(texts: readonly string[], about: TellingAbout): readonly ScreenedTelling[];
  /** Reads prose while it comes, and releases a sentence only after it was read. Never throws. */
  followTelling(about: TellingAbout): TellingStream;
}

/** How long reading may take. It takes less than one. */
const milliseconds = 50;

/**
 * The watch over one turn: it fails closed.
 *
 * @param needs.read reads a message; `readRisk`, or one that adds to it. What it returns is not trusted.
 * @param needs.sentences what a sentence encoder should hear of it; nothing where it is left out
 * @param needs.watchdog interrupts a reader that hangs
 */
export function createWatch(needs: {
  read: (input: RiskInput) => unknown;
  sentences?: Reader['sentences'];
  watchdog: Watchdog;
}): Watch {
  prepareProse();
  const readAll = (texts: readonly string[], about: TellingAbout): Guarded<(TellingFault | null)[]> =>
    guard(needs.watchdog, milliseconds, () => texts.map((text) => readTelling(text, about)));

  return {
    sentences(input) {
      const found = guard(needs.watchdog, milliseconds, () => needs.sentences?.(input) ?? []);
      return found.ok ? found.value : [];
    },
    screen({ text, lastTelling, offers, carried: before, vectors, ...options }) {
      const input = {
        text,
        ...(lastTelling === undefined ? {} : { lastTelling }),
        ...(offers === undefined ? {} : { offers }),
        ...(before === undefined ? {} : { carried: before }),
        ...(vectors === undefined ? {} : { vectors }),
      };
      const carried = input.carried ?? null;
      const result = guard(needs.watchdog, milliseconds, () => readingSchema.safeParse(needs.read(input)));
      if (!result.ok) return unavailable(result.fault, carried, options);
      if (!result.value.success) return unavailable(nonsense, carried, options);
      const reading = result.value.data;
      const care = isQuiet(reading, carried) ? null : careFor(reading, options);
      const lingering = carryRisk(carried, reading);
      if (reading.level < 2 || care === null) return { outcome: 'go-on', reading, care, lingering };
      return { outcome: 'stop', reading, care, lingering };
    },
    screenTelling: (text, about) => judge(text, readAll([text], about), 0),
    screenTellings(texts, about) {
      const read = readAll(texts, about);
      return texts.map((text, at) => judge(text, read, at));
    },
    followTelling: (about) => screenStream(about, needs.watchdog, milliseconds),
  };
}

// A note that stands beside every step of calm play wears out, so it is shown at the first and then every third.
function isQuiet({ level, reasons }: Reading, carried: LingeringRisk | null): boolean {
  if (carried === null || level !== 1 || !reasons.includes('lingering/calm')) return false;
  return !reasons.includes('answer/safe-now') && carried.calm % 3 !== 0;
}

function judge(text: string, read: Guarded<(TellingFault | null)[]>, at: number): ScreenedTelling {
  if (!read.ok) return { ok: false, refusal: read.fault };
  const fault = read.value[at];
  // Only a plain "nothing found" releases a text.
  if (fault === null) return { ok: true, text: markScreened(text) };
  return { ok: false, refusal: fault === undefined ? nonsense : refusalFor(fault) };
}

const nonsense: WatchFault = {
  code: 'watch/nonsense',
  because: 'The reader returned something that is not a reading. It must return what readingSchema accepts.',
};

function unavailable(fault: WatchFault, lingering: LingeringRisk | null, options: CareOptions): Screening {
  return { outcome: 'unavailable', fault, care: careWhenUnavailable(options), lingering };
}
