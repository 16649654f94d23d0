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
export const breathing: BreathingExercise = {
  id: 'breathing/slow',
  title: 'Breathe slowly',
  introduction:
    'Breathe in while it grows and out while it shrinks, through the nose or the mouth, no deeper than is ' +
    'comfortable. If you feel dizzy or it feels worse, stop and breathe as you like; grounding may suit you better.',
  breath: { in: 4, out: 6 },
  breaths: 12,
  cues: { in: 'In', hold: 'Hold', out: 'Out, slowly' },
  ending: 'That is enough for now. Let your breath go its own way again.',
};
