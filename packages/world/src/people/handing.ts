import type { Moment, Verdict } from '../kernel/feature.ts';
import { cue } from '../kernel/cue.ts';
import { isRefusal, refuse } from '../kernel/feature.ts';
import { locationOf } from '../things/containment.ts';
import { intoHand, outOfReach } from '../things/handling.ts';
import { agree, theName } from '../things/naming.ts';
import { notPresent } from './company.ts';
import { personById } from './presence.ts';

/** A thing changes hands, if the other one wants it. */
export function give(now: Moment, thing: string, to: string): Verdict {
  const alone = notPresent(now, to);
  if (alone) return alone;
  const where = locationOf(now, thing);
  const name = theName(now, to, 'start');
  if (where.kind === 'person' && where.person === to) {
    return refuse('people/already-has-it', `${name} ${agree(now, to, 'has', 'have')} that already.`);
  }
  const first = intoHand(now, thing);
  if (isRefusal(first)) return first;
  const accepted = personById(now, to).accepts[thing];
  if (accepted === undefined) {
    const does = agree(now, to, "doesn't", "don't");
    return refuse('people/declined', `${name} ${does} want ${theName(now, thing)}.`);
  }
  const text = cue(now, `people.${to}.accepts.${thing}`, accepted);
  return [
    ...first,
    // It has changed hands by the time that anything can follow from the giving.
    { type: 'thing-moved', thing, to: { kind: 'person', person: to } },
    { type: 'thing-given', thing, to, text },
  ];
}

/** Somebody is shown something that both can see. */
export function show(now: Moment, thing: string, to: string): Verdict {
  const alone = notPresent(now, to);
  if (alone) return alone;
  const away = outOfReach(now, thing);
  if (away && away.code !== 'things/out-of-reach') return away;
  const words = personById(now, to).shown[thing];
  if (words === undefined) return [{ type: 'thing-shown', thing, to }];
  return [{ type: 'thing-shown', thing, to, text: cue(now, `people.${to}.shown.${thing}`, words) }];
}
