import type { Breath } from '@lamplight/care';

/** A pace that one can choose. All are slower than ten breaths a minute, with more time out than in. */
export interface BreathPattern {
  readonly id: 'slow' | 'shorter' | 'held';
  readonly breath: Breath;
}

/** The first is the usual one, at the pace of the exercise. */
export const breathPatterns: readonly [BreathPattern, ...BreathPattern[]] = [
  { id: 'slow', breath: { in: 4, out: 6 } },
  { id: 'shorter', breath: { in: 3, out: 5 } },
  { id: 'held', breath: { in: 4, hold: 2, out: 6 } },
];

/** Minutes that one can choose. */
export const breathMinutes = [1, 2, 5] as const;
