import type { MarkName } from '../lexicon/entry.ts';
import type { LingeringRisk } from '../lingering-risk.ts';
import type { Finding } from './finding.ts';

/**
 * What a disclosure a moment ago adds. Taking it back ("just joking") changes nothing; quiet play goes on with a
 * soft line; anything low is heard one level higher.
 */
export function applyLingering(
  findings: readonly Finding[],
  carried: LingeringRisk,
  marks: ReadonlySet<MarkName>,
): Finding[] {
  const kind = carried.kind === 'none' ? 'distress' : carried.kind;
  const about = { kind, who: carried.who, language: 'en', context: ['lingering'] } as const;
  if (marks.has('joking') && !findings.some(({ level }) => level >= 3)) {
    const { level } = carried;
    return [{ id: 'lingering/taken-back', level, before: level, imminence: 'someday', ...about }];
  }
  const highest = Math.max(0, ...findings.map(({ level }) => level));
  if (highest === 2 && !marks.has('safe-now')) {
    return [{ id: 'lingering/still-low', level: 3, before: 2, imminence: 'someday', ...about }];
  }
  return highest === 0 ? [{ id: 'lingering/calm', level: 1, before: 0, imminence: 'past', ...about }] : [];
}
