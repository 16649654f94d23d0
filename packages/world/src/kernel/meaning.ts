import { type Command, everyFeature } from '../features.ts';
import { insteadRule } from '../rules/rules.ts';
import type { Moment } from './feature.ts';

/**
 * The command that is carried out when this one is given. A vague command stands for a plainer one, unless the
 * author wrote a rule for the vague one itself.
 */
export function meaningOf(now: Moment, command: Command): Command {
  if (insteadRule(now, command) !== undefined) return command;
  for (const feature of everyFeature) {
    const meant = feature.meaning?.(now, command);
    if (meant) return meaningOf(now, meant);
  }
  return command;
}
