import type { ModelSummary } from '@lamplight/contracts';
import type { LanguageModel, ModelTier } from '@lamplight/ports';

/**
 * Several models as one, which goes on when one of them fails: as itself it is the large tier. A request that names a
 * `model` is taken to that one first.
 */
export interface ResilientModel extends LanguageModel {
  /** The same models for the work of a tier; they share breakers, places and health. */
  tier(tier: ModelTier): LanguageModel;
  /** How the models do, in the operator's order; nothing of keys or addresses. */
  health(): readonly ModelSummary[];
}
