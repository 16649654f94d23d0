import { doubt } from '../finding.ts';
import { isOnlyRaised } from '../possible/can-run.ts';
import type { Check } from './draft-check.ts';

/** Every rule can run. */
export const checkRules: Check = ({ story, prospects, written }) =>
  Object.entries(story.rules).flatMap(([id, rule]) => {
    if (prospects.rules.has(id)) return [];
    const spot = written.locate(['rules', id]);
    if (isOnlyRaised(rule) && !prospects.raised.has(id)) {
      const wrong = `Nothing raises the rule "${id}", and it has no trigger of its own.`;
      const right = `Give it before, instead, after or each, or raise it: happen("${id}") in Ink, "happen: ${id}" in effects.`;
      return [doubt(spot, 'rules/never-raised', wrong, right)];
    }
    const right = 'See whether what sets it off can happen and whether its "when" can ever hold.';
    return [doubt(spot, 'rules/never-runs', `The rule "${id}" can never run.`, right)];
  });
