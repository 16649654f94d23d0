import { firstOf } from '@lamplight/agents';
import type { FirstModels, ModelSummary } from '@lamplight/contracts';

/** Which of the connected models is asked first for what; the others stand in for it. */
export function firstModels(models: readonly ModelSummary[]): FirstModels {
  return {
    tells: firstOf('large', models)?.id ?? null,
    understands: firstOf('small', models)?.id ?? null,
  };
}
