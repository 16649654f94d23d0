import type { Limits, Rating } from '@lamplight/contracts';

/** Limits that leave nothing out of what is rated so. */
export function openLimits(rating: Rating): Limits {
  return { rating, intensity: 'full', lines: [], veils: [] };
}
