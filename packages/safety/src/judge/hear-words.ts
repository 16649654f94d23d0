import type { Ears } from './ears.ts';
import type { Hearing } from './hearing.ts';
import type { Stretch } from './stretches.ts';

/** Hears every stretch by its words. */
export function hearWords({ model }: Ears, stretches: readonly Stretch[]): readonly Hearing[] {
  const { thresholds } = model;
  const texts = stretches.map(({ weighed }) => weighed.map(({ clause }) => clause.text));
  return model.scoreEach(texts).flatMap((scores, at) => {
    const stretch = stretches[at];
    return stretch === undefined ? [] : [{ stretch, scores, thresholds }];
  });
}
