import { z } from 'zod';
import { type Reading, riskKinds } from './reading.ts';

/** Risk that stays for a while after somebody said something grave. Plain JSON; play keeps it with the session. */
export const lingeringRiskSchema = z.strictObject({
  level: z.literal([3, 4]),
  kind: z.enum(riskKinds),
  who: z.enum(['player', 'character', 'third-person', 'unknown']),
  /** Steps of calm since then. */
  calm: z.int().min(0),
});
export type LingeringRisk = z.infer<typeof lingeringRiskSchema>;

/** After so many steps of calm the risk has passed: a step is one message that was read below level 2. */
export const calmStepsToRest = 8;
// "I am safe" is worth several quiet messages, and not all of them: people say it to be left in peace.
const stepsOfASafeAnswer = 3;

/**
 * Carries the risk over one more reading.
 * - Level 3 or 4 begins it, or renews it at the higher of the two levels; the count of calm steps starts again.
 * - Level 2 holds it where it is.
 * - Level 0 or 1 is a step of calm; a plain "I am safe", or that somebody was spoken to, counts as three.
 * - After `calmStepsToRest` steps nothing lingers. Time is counted in messages: an evening away changes nothing.
 * - "Just joking" is no step of calm: the reader reads it at the level that lingers, which renews it.
 *
 * @returns `null` when nothing lingers
 */
export function carryRisk(carried: LingeringRisk | null, reading: Reading): LingeringRisk | null {
  if (reading.level === 3 || reading.level === 4) {
    const level = carried === null || reading.level > carried.level ? reading.level : carried.level;
    return { level, kind: reading.kind, who: reading.who, calm: 0 };
  }
  if (carried === null) return null;
  if (reading.level === 2) return carried;
  const calm = carried.calm + (reading.reasons.includes('answer/safe-now') ? stepsOfASafeAnswer : 1);
  return calm >= calmStepsToRest ? null : { ...carried, calm };
}
