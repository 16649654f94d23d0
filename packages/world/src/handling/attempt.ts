import type { Moment, Refusal, Verdict } from '../kernel/feature.ts';
import { refuse } from '../kernel/feature.ts';
import { notPresent } from '../people/company.ts';
import { outOfReach } from '../things/handling.ts';
import { theName } from '../things/naming.ts';
import type { Act, Outcome } from './act.ts';
import { acts } from './vocabulary.ts';

/** What comes of an act that the story's rules have left to custom. */
export function attempt(now: Moment, verb: string, act: Act, thing?: string, tool?: string): Verdict {
  for (const id of [thing, tool]) {
    const away = id === undefined ? undefined : outOfTouch(now, id, act);
    if (away) return away;
  }
  const outcome = outcomeFor(now, act, thing);
  if (typeof outcome === 'string') return refuse(`handling/${verb}`, named(now, outcome, thing));
  return [{ type: 'act-performed', act: verb, ...(thing === undefined ? {} : { thing }) }];
}

/** What was done, in words. */
export function attemptTelling(now: Moment, verb: string, thing: string | undefined): string | null {
  const act = Object.entries<Act>(acts).find(([known]) => known === verb)?.[1];
  const outcome = act && outcomeFor(now, act, thing);
  return typeof outcome === 'object' ? named(now, outcome.done, thing) : null;
}

/** Why somebody or something cannot be reached for this, or nothing. */
export function outOfTouch(now: Moment, id: string, { afar }: Pick<Act, 'afar'>): Refusal | undefined {
  if (id in now.story.people) return notPresent(now, id);
  const away = outOfReach(now, id);
  return afar && away?.code === 'things/out-of-reach' ? undefined : away;
}

function outcomeFor(now: Moment, act: Act, thing: string | undefined): Outcome {
  const usual = "You can't do that here.";
  if (thing === undefined) return act.alone ?? usual;
  return (thing in now.story.people ? act.person : undefined) ?? act.thing ?? usual;
}

function named(now: Moment, sentence: string, thing: string | undefined): string {
  if (thing === undefined) return sentence;
  return sentence.replaceAll('{it}', theName(now, thing)).replaceAll('{It}', theName(now, thing, 'start'));
}
