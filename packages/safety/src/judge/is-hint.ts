import type { Finding } from './finding.ts';

// What somebody does, has or arranges, from which the rules guess what they are about to do.
const hints: ReadonlySet<string> = new Set(['indirect', 'prepares', 'now', 'acting', 'act']);
const takings: ReadonlySet<string> = new Set(['acting/took-too-much', 'acting/took-them']);

/**
 * Whether a phrase only hints at what the matter is; what was taken is said, not hinted. The ears learnt on English: of
 * other languages they know nothing, and nobody may doubt by them what is said there.
 */
export function isHint({ id, language }: Pick<Finding, 'id' | 'language'>): boolean {
  const [area = ''] = id.split('/');
  return language === 'en' && hints.has(area) && !takings.has(id);
}
