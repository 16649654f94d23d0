import type { ModelSummary, SessionVoice } from '@lamplight/contracts';

/** The model that tells a session, or would: the chosen one, else the operator's first for scenes. */
export function modelOf({ models, model }: SessionVoice): ModelSummary | undefined {
  const first = models.find(({ tiers }) => tiers.includes('large')) ?? models[0];
  return models.find(({ id }) => id === model) ?? first;
}
