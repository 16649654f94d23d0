import type { Command, Event } from '../features.ts';
import type { AnyFeature, Decision, Precedence } from '../kernel/feature.ts';
import { isRefusal } from '../kernel/feature.ts';

/** What comes of a command that stands in for the one that was given; the story's rules have their say on it first. */
export function standIn(features: readonly AnyFeature[], now: Decision, command: Command): Precedence {
  const events: Event[] = [];
  for (const feature of features) {
    const precedence = feature.precede?.(now.after(events), command);
    if (!precedence) continue;
    events.push(...precedence.events);
    if (precedence.then !== 'continue') return { events, then: precedence.then };
  }
  const decide = features
    .map((feature) => feature.decide[command.verb])
    .find((decider) => decider !== undefined);
  if (decide === undefined) throw new RangeError(`There is no verb "${command.verb}".`);
  const verdict = decide(now.after(events), command as never);
  return isRefusal(verdict) ? { events, then: verdict } : { events: [...events, ...verdict], then: 'done' };
}
