import type { Limits } from '@lamplight/contracts';
import type { Story } from '../features.ts';
import { contentOf } from './content-of.ts';

/** The limits of a player who named none: the adventure as it was written. */
export function usualLimits(story: Story): Limits {
  return { rating: contentOf(story).rating, intensity: 'full', lines: [], veils: [] };
}
