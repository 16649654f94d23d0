import type { Story } from '@lamplight/world';
import { fault, type Finding } from '../finding.ts';
import type { Written } from '../read/merge-files.ts';

/** A rule has no more than one trigger, and only what means something beside it. */
export function checkTriggers(story: Story, written: Written): readonly Finding[] {
  return Object.entries(story.rules).flatMap(([id, rule]) => {
    const findings: Finding[] = [];
    const say = (field: string, code: string, wrong: string, right: string): void =>
      void findings.push(fault(written.locate(['rules', id, field]), code, wrong, right));
    const triggers = triggerFields.filter((field) => rule[field] !== undefined);
    const [, second] = triggers;
    if (second !== undefined) {
      const wrong = `The rule has ${triggers.length} triggers: ${triggers.join(', ')}.`;
      say(second, 'rules/triggers', wrong, 'Keep one, and write another rule for the other.');
    }
    for (const field of ['refuse', 'costly'] as const) {
      if (rule[field] === undefined || rule.instead !== undefined) continue;
      say(
        field,
        'rules/not-instead',
        `"${field}" means nothing here.`,
        'Only a rule with "instead:" can have it.',
      );
    }
    const pattern = rule.before ?? rule.instead ?? rule.after;
    if (rule.except !== undefined && pattern === undefined) {
      const right = 'It belongs beside before, instead or after.';
      say('except', 'rules/no-pattern', '"except" leaves nothing out.', right);
    }
    if (rule.otherwise !== undefined && rule.content === undefined) {
      const right = 'Add "content:" with what the rule touches on, or remove it.';
      say('otherwise', 'rules/not-tagged', '"otherwise" is never asked for.', right);
    }
    if (isCircular(story, id)) {
      const right = 'Let the last rule of the row have no "otherwise".';
      say('otherwise', 'rules/circular', `"${id}" comes back to itself by "otherwise".`, right);
    }
    return findings;
  });
}

const triggerFields = ['before', 'instead', 'after', 'each'] as const;

function isCircular(story: Story, id: string): boolean {
  const seen = new Set<string>();
  for (let next = story.rules[id]?.otherwise; next !== undefined; next = story.rules[next]?.otherwise) {
    if (next === id) return true;
    if (seen.has(next)) return false;
    seen.add(next);
  }
  return false;
}
