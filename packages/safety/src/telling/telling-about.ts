import type { Limits, Rating, Topic } from '@lamplight/contracts';
import type { RiskLevel } from '../reading.ts';

/** Where prose comes from. Authored prose was chosen by its tags; whatever comes from outside is read strictly. */
export type TellingSource = 'authored' | 'model' | 'imported';

/** What the gate knows when it reads prose. */
export interface TellingAbout {
  /** The player's own level of risk now; from 1 on the story keeps its distance from the subject. */
  readonly level: RiskLevel;
  /** What the player wants to meet; `usualLimits` by default. */
  readonly limits?: Limits;
  /** `authored` by default. */
  readonly source?: TellingSource;
  /** What the author said that the text is; must be within the limits. */
  readonly tags?: { readonly rating?: Rating; readonly topics?: readonly Topic[] };
}

/** What holds for a player who has chosen nothing yet. */
export const usualLimits: Limits = { rating: 'teen', intensity: 'moderate', lines: [], veils: [] };

const strength: Readonly<Record<Rating, number>> = { everyone: 0, teen: 1, mature: 2 };

/** Whether content of one rating is more than another rating allows. */
export function isAbove(rating: Rating, allowed: Rating): boolean {
  return strength[rating] > strength[allowed];
}
