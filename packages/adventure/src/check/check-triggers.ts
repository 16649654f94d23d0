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
    return findings;
  });
}

const triggerFields = ['before', 'instead', 'after', 'each'] as const;
