import type { ContextName, Finding } from './finding.ts';

// Hints: what somebody does, has or arranges, from which the rules guess what they are about to do.
const hints: ReadonlySet<string> = new Set(['indirect', 'prepares', 'now', 'acting', 'act']);
const takings: ReadonlySet<string> = new Set(['acting/took-too-much', 'acting/took-them']);

/**
 * A hint in which the trained layers hear nothing grave, one level lower: instead of stopping the story the watch asks,
 * and an emergency is no emergency yet. They learnt on English; of other languages they know nothing.
 */
export function asDoubted(finding: Finding): Finding {
  const { id, level, language } = finding;
  const [area = ''] = id.split('/');
  if (level < 3 || language !== 'en' || !hints.has(area) || takings.has(id)) return finding;
  const context: ContextName[] = [...finding.context, 'doubted'];
  return { ...finding, level: level === 4 ? 3 : 2, imminence: 'someday', context };
}
