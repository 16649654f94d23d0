import { type Command, everyFeature } from '../features.ts';
import { insteadRule } from '../rules/rules.ts';
import type { Moment } from './feature.ts';
import { meaningOf } from './meaning.ts';

/** The author's warning before a command that cannot be undone by going on, whatever words it was given in. */
export function costOf(now: Moment, command: Command): string | null {
  if (now.state.endings.reached !== null) return null;
  return costOfRule(now, insteadRule(now, meaningOf(now, command)));
}

/** The same for an offer, of which it is known already which rule would run in place of it. */
export function costOfOffer(now: Moment, command: Command, rule: string | undefined): string | null {
  if (rule !== undefined) return costOfRule(now, rule);
  const isVague = everyFeature.some((feature) => feature.meaning?.(now, command) !== undefined);
  return isVague ? costOf(now, command) : null;
}

function costOfRule(now: Moment, rule: string | undefined): string | null {
  return (rule !== undefined && now.story.rules[rule]?.costly) || null;
}
