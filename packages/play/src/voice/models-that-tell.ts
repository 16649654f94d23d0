import type { ModelSummary } from '@lamplight/contracts';

/** The models that may have to tell: those for scenes (all, where none is for them), and the one that was chosen. */
export function modelsThatTell(
  models: readonly ModelSummary[],
  chosen: string | null,
): readonly ModelSummary[] {
  const large = models.filter(({ tiers }) => tiers.includes('large'));
  if (large.length === 0) return models;
  return models.filter((model) => large.includes(model) || model.id === chosen);
}
