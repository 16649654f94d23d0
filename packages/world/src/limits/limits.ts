import { intensitySchema, ratingSchema } from '@lamplight/contracts';
import type { Feature } from '../kernel/feature.ts';
import { isWithin } from './permits.ts';
import { usualLimits } from './usual-limits.ts';
import { limitsVocabulary } from './vocabulary.ts';

/** The player's own limits. They select among what the author tagged; everything that selects asks `permits` or `shows`. */
export const limits: Feature<typeof limitsVocabulary> = {
  vocabulary: limitsVocabulary,
  grammar: {},
  outside: ['set-limits'],
  begin: usualLimits,

  decide: { 'set-limits': (_now, { limits: wanted }) => [{ type: 'limits-changed', limits: wanted }] },
  evolve: { 'limits-changed': (_slice, { limits: wanted }) => wanted },
  reasons: {
    'limits-changed': 'The player says what they want to meet, and the story keeps to it.',
  },

  tell: { 'limits-changed': () => null },

  conditions: {
    lined: ({ state }, topic) => state.limits.lines.includes(topic),
    veiled: ({ state }, topic) => state.limits.veils.includes(topic) && !state.limits.lines.includes(topic),
    rating: ({ state }, wanted) => isWithin(ratingSchema.options, wanted, state.limits.rating),
    intensity: ({ state }, wanted) => isWithin(intensitySchema.options, wanted, state.limits.intensity),
  },
  effects: {},
  invariants: {},
};
