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

/** After so many steps of calm the risk has passed. */
export const calmStepsToRest = 8;
const stepsOfASafeAnswer = 3;

/**
 * Carries the risk over one more reading: a grave one renews it, a calm one lets it decay by one step,
 * a plain "I am safe" by three. A reading at level 2 holds it where it is.
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
