import type { Event } from '../features.ts';
import type { Moment, Refusal } from '../kernel/feature.ts';
import { refuseInWords } from '../kernel/cue.ts';
import { isRefusal, refuse } from '../kernel/feature.ts';
import { isOpen } from '../opening/openness.ts';
import { peopleHere } from '../people/presence.ts';
import { isPermitted, isWithin, locationOf, outermost, thingById } from './containment.ts';
import { agree, notHere, theName } from './naming.ts';
import { hasRoomFor, isTooHeavy } from './room.ts';
import { isReachable, isVisible } from './scope.ts';

/** Why a thing cannot be touched, or nothing. */
export function outOfReach(now: Moment, thing: string): Refusal | undefined {
  if (Object.hasOwn(now.story.people, thing) && peopleHere(now).includes(thing)) {
    return refuse('things/somebody', `${theName(now, thing, 'start')} would not like that.`);
  }
  if (!isVisible(now, thing)) return refuse('things/not-here', notHere(now, thing));
  if (!isReachable(now, thing)) {
    return refuse('things/out-of-reach', `You can see ${theName(now, thing)}, but you can't get at it.`);
  }
  return undefined;
}

/** Why a thing cannot be taken, or nothing. */
export function notTakable(now: Moment, thing: string): Refusal | undefined {
  const away = outOfReach(now, thing);
  if (away) return away;
  const { fixed, scenery } = thingById(now, thing);
  const where = locationOf(now, thing);
  if (where.kind === 'carried') return refuse('things/already-carried', 'You already have that.');
  if (where.kind === 'worn') {
    return refuse('things/already-carried', `You are wearing ${agree(now, thing, 'it', 'them')}.`);
  }
  if (typeof fixed === 'object') {
    return refuseInWords(now, 'things/fixed', `things.${thing}.fixed`, fixed);
  }
  if (fixed || scenery || where.kind === 'places' || where.kind === 'door') {
    return refuse('things/fixed', `${theName(now, thing, 'start')} won't come away.`);
  }
  const around = outermost(now, thing);
  if (around.kind === 'person') {
    const owner = theName(now, around.person);
    return refuse(
      'things/somebody-has-it',
      `${theName(now, thing, 'start')} ${agree(now, thing, 'is', 'are')} with ${owner}.`,
    );
  }
  if (isTooHeavy(now, thing)) {
    return refuse('things/too-heavy', `With all that you carry, ${theName(now, thing)} would be too much.`);
  }
  return undefined;
}

/** Events that bring a thing into the player's hands first, or why it stays where it is. */
export function intoHand(now: Moment, thing: string): readonly Event[] | Refusal {
  if (!isPermitted(now, thing)) return refuse('things/not-here', notHere(now, thing));
  const { kind } = locationOf(now, thing);
  if (kind === 'carried') return [];
  if (kind === 'worn') return [{ type: 'thing-taken-off', thing }];
  return notTakable(now, thing) ?? [{ type: 'thing-taken', thing }];
}

/** Events that put a thing inside or upon another, by way of the player's hands, or why it cannot be put there. */
export function put(
  now: Moment,
  thing: string,
  target: string,
  kind: 'inside' | 'upon',
): readonly Event[] | Refusal {
  const away = outOfReach(now, thing) ?? notPlaceable(now, thing, target, kind);
  if (away) return away;
  const first = intoHand(now, thing);
  if (isRefusal(first)) return first;
  const last: Event =
    kind === 'inside'
      ? { type: 'thing-put-in', thing, into: target }
      : { type: 'thing-put-on', thing, onto: target };
  return [...first, last];
}

/** Why a thing cannot be put inside or upon another, or nothing. */
function notPlaceable(
  now: Moment,
  thing: string,
  target: string,
  kind: 'inside' | 'upon',
): Refusal | undefined {
  const away = outOfReach(now, target);
  if (away) return away;
  const name = theName(now, target);
  const { container, supporter } = thingById(now, target);
  if (isWithin(now, target, thing)) {
    return refuse(
      'things/into-itself',
      `You can't put something ${kind === 'inside' ? 'inside' : 'on'} itself.`,
    );
  }
  if (kind === 'upon' && !supporter) {
    return refuse('things/no-supporter', `There is no good place on ${name} to put things.`);
  }
  if (kind === 'inside' && !container) {
    return refuse('things/no-container', `${theName(now, target, 'start')} can't hold things.`);
  }
  if (kind === 'inside' && !isOpen(now, target)) {
    return refuse(
      'things/closed',
      `${theName(now, target, 'start')} ${agree(now, target, 'is', 'are')} closed.`,
    );
  }
  const where = locationOf(now, thing);
  if (where.kind === kind && where.thing === target) {
    return refuse('things/already-there', `${agree(now, thing, "It's", "They're")} there already.`);
  }
  if (!hasRoomFor(now, thing, target, kind)) {
    return refuse('things/full', `There is no more room ${kind === 'inside' ? 'in' : 'on'} ${name}.`);
  }
  return undefined;
}
