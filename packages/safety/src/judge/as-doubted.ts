import type { ContextName, Finding } from './finding.ts';
import { isHint } from './is-hint.ts';

/**
 * A hint in which the trained layers hear nothing grave, one level lower: instead of stopping the story the watch asks,
 * and an emergency is no emergency yet.
 */
export function asDoubted(finding: Finding): Finding {
  const { level } = finding;
  if (level < 3 || !isHint(finding)) return finding;
  const context: ContextName[] = [...finding.context, 'doubted'];
  return { ...finding, level: level === 4 ? 3 : 2, imminence: 'someday', context };
}
