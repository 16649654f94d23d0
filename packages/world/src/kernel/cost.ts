import type { Command } from '../features.ts';
import { insteadRule } from '../rules/rules.ts';
import type { Moment } from './feature.ts';
import { meaningOf } from './meaning.ts';

/** The author's warning before a command that cannot be undone by going on, whatever words it was given in. */
export function costOf(now: Moment, command: Command): string | null {
  if (now.state.endings.reached !== null) return null;
  const rule = insteadRule(now, meaningOf(now, command));
  return (rule !== undefined && now.story.rules[rule]?.costly) || null;
}
