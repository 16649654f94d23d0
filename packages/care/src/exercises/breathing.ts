import type { CareLanguage } from '@lamplight/contracts';
import { careToolWordsIn } from '../words/care-tool-words-in.ts';

/** One breath, in seconds. */
export interface Breath {
  readonly in: number;
  /** Between in and out; missing where the breath is not held. */
  readonly hold?: number;
  readonly out: number;
}

/** Breathing to a slow pace that the page or the terminal shows. */
export interface BreathingExercise {
  readonly id: string;
  readonly title: string;
  readonly introduction: string;
  readonly breath: Breath;
  /** After so many breaths it ends by itself. */
  readonly breaths: number;
  readonly cues: { readonly in: string; readonly hold: string; readonly out: string };
  readonly ending: string;
}

/**
 * Six breaths a minute, out longer than in, without holding.
 *
 * Slow breathing of under ten breaths a minute goes with more calm and less arousal (Zaccaro et al. 2018, Frontiers in
 * Human Neuroscience 12:353, a review); a longer way out than in did better than even breathing in a month's trial
 * (Balban et al. 2023, Cell Reports Medicine 4:100895). For some people attention to the breath makes panic stronger, so
 * it says early that one may stop, and that grounding is there instead. The words are our own.
 */
export function breathingIn(language: CareLanguage): BreathingExercise {
  return {
    id: 'breathing/slow',
    breath: { in: 4, out: 6 },
    breaths: 12,
    ...careToolWordsIn(language).breathing,
  };
}
