import type { Moment, Refusal } from '../kernel/feature.ts';
import { refuse } from '../kernel/feature.ts';
import { isHeld, thingById } from '../things/containment.ts';
import { outOfReach } from '../things/handling.ts';
import { agree, theName } from '../things/naming.ts';
import { isReachable } from '../things/scope.ts';

export function isLit(now: Moment, thing: string): boolean {
  return now.state.light.lit.includes(thing);
}

/** Why the player cannot light a thing, or nothing. */
export function notLightable(now: Moment, thing: string): Refusal | undefined {
  const away = outOfReach(now, thing);
  if (away) return away;
  const name = theName(now, thing);
  const { light } = thingById(now, thing);
  if (light === undefined) return refuse('light/gives-none', `${theName(now, thing, 'start')} can't be lit.`);
  if (isLit(now, thing)) {
    return refuse(
      'light/already-lit',
      `${theName(now, thing, 'start')} ${agree(now, thing, 'is', 'are')} lit already.`,
    );
  }
  if (light.steady) return refuse('light/steady', `You can't light ${name} by hand.`);
  if (light.needs !== undefined && !(isHeld(now, light.needs) && isReachable(now, light.needs))) {
    return refuse('light/no-means', `You have nothing to light ${name} with.`);
  }
  return undefined;
}

/** Why the player cannot put a light out, or nothing. */
export function notExtinguishable(now: Moment, thing: string): Refusal | undefined {
  const away = outOfReach(now, thing);
  if (away) return away;
  const name = theName(now, thing, 'start');
  if (!isLit(now, thing)) {
    return refuse('light/not-lit', `${name} ${agree(now, thing, "isn't", "aren't")} lit.`);
  }
  if (thingById(now, thing).light?.steady) {
    return refuse('light/steady', `You can't put ${theName(now, thing)} out.`);
  }
  return undefined;
}
