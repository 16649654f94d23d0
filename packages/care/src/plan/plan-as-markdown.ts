import type { CareLanguage, KeptPlan } from '@lamplight/contracts';
import { planWordsIn } from './plan-words.ts';

/**
 * A plan as Markdown, to keep anywhere. What its owner wrote is quoted, so that none of it is taken for Markdown or
 * HTML.
 *
 * @param language of what the plan says by itself; English by default
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { emptyPlan, planAsMarkdown } from '@lamplight/care';
 *
 * const plan = { ...emptyPlan, people: ['Noor, 01234 567'] };
 * const text = planAsMarkdown({ version: 1, savedAt: '2030-01-01T00:00:00.000Z', plan });
 * assert.match(text, /^# My safety plan/);
 * assert.match(text, /## 4\. People I can ask for help\n\n- Noor, 01234 567\n/);
 * ```
 */
export function planAsMarkdown({ plan, savedAt }: KeptPlan, language: CareLanguage = 'en'): string {
  const words = planWordsIn(language);
  const steps = words.steps.flatMap(({ id, title, prompt }, index) => [
    `## ${index + 1}. ${title}`,
    plan[id].length === 0 ? `*${prompt}*` : plan[id].map((entry) => `- ${quoted(entry)}`).join('\n'),
  ]);
  const saved = savedAt === null ? [] : [`*${words.saved(savedAt.slice(0, 10))}*`];
  return `${[`# ${words.title}`, words.introduction, ...steps, ...saved].join('\n\n')}\n`;
}

function quoted(entry: string): string {
  const line = entry
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\p{Cc}/gu, '')
    .trim()
    .replaceAll(/[\\`*_~[\]<>#|&]/g, (mark) => `\\${mark}`);
  // At the beginning of an item these would make a list within it, or a rule.
  return line.replace(/^([-+=])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');
}
