import type { ContextName, Finding } from './finding.ts';

// What is said in so many words stands, whatever it sounds like; so does an overdose, or a body in danger.
const saidOutright: ReadonlySet<string> = new Set([
  'self',
  'past',
  'overdose',
  'medical',
  'substances',
  'model',
]);
const takings: ReadonlySet<string> = new Set(['acting/took-too-much', 'acting/took-them']);

/**
 * A hint that the trained layers hear nothing grave in: the watch asks, and does not stop the story. They learnt on
 * English; of other languages they know nothing.
 */
export function asDoubted(finding: Finding): Finding {
  const { id, level, language } = finding;
  const [area = ''] = id.split('/');
  if (level < 3 || language !== 'en' || saidOutright.has(area) || takings.has(id)) return finding;
  const context: ContextName[] = [...finding.context, 'doubted'];
  return { ...finding, level: 2, imminence: 'someday', context };
}
