import type { Breath } from '@lamplight/care';

/** Where a breath is at some moment. */
export interface BreathMoment {
  readonly cue: 'in' | 'hold' | 'out';
  /** Whole seconds until the next cue, at least 1. */
  readonly left: number;
  /** How full the lungs are, from 0 to 1. */
  readonly full: number;
  /** How many breaths are over. */
  readonly breaths: number;
}

/** Where breathing is after so many seconds. */
export function breathAt(breath: Breath, seconds: number): BreathMoment {
  const hold = breath.hold ?? 0;
  const whole = breath.in + hold + breath.out;
  const breaths = Math.floor(seconds / whole);
  const at = seconds - breaths * whole;
  if (at < breath.in) return { cue: 'in', left: Math.ceil(breath.in - at), full: at / breath.in, breaths };
  if (at < breath.in + hold) return { cue: 'hold', left: Math.ceil(breath.in + hold - at), full: 1, breaths };
  const out = at - breath.in - hold;
  return { cue: 'out', left: Math.ceil(breath.out - out), full: 1 - out / breath.out, breaths };
}

/** So many seconds, rounded to whole breaths: nobody is stopped in the middle of one. */
export function wholeBreaths({ in: inward, hold = 0, out }: Breath, seconds: number): number {
  const whole = inward + hold + out;
  return Math.max(1, Math.round(seconds / whole)) * whole;
}
