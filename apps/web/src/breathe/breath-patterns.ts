import { type Breath, breathing } from '@lamplight/care';
import { words } from '../words.ts';

/** A pace that one can choose. All are slower than ten breaths a minute, with more time out than in. */
export interface BreathPattern {
  readonly id: 'slow' | 'shorter' | 'held';
  readonly name: string;
  readonly breath: Breath;
}

/** The first is the usual one. */
export const breathPatterns: readonly [BreathPattern, ...BreathPattern[]] = [
  { id: 'slow', name: words.breathe.patterns.slow, breath: breathing.breath },
  { id: 'shorter', name: words.breathe.patterns.shorter, breath: { in: 3, out: 5 } },
  { id: 'held', name: words.breathe.patterns.held, breath: { in: 4, hold: 2, out: 6 } },
];

/** Minutes that one can choose. */
export const breathMinutes = [1, 2, 5] as const;
