import type { AnyFeature, Moment, Refusal } from '../kernel/feature.ts';
import { refuse } from '../kernel/feature.ts';
import { agree, inSeries, theName } from '../things/naming.ts';
import { outOfTouch } from './attempt.ts';

/** Why using something, with or without something else, comes to nothing: nothing obvious, or too much. */
export function noObviousUse(
  features: readonly AnyFeature[],
  now: Moment,
  thing: string,
  tool: string | undefined,
): Refusal {
  for (const id of [thing, tool]) {
    const away = id === undefined ? undefined : outOfTouch(now, id, {});
    if (away) return away;
  }
  const name = theName(now, thing);
  if (tool !== undefined) {
    return refuse('handling/no-use-together', `You see no way to use ${name} with ${theName(now, tool)}.`);
  }
  if (!(thing in now.story.things)) return refuse('handling/somebody', `You can't use ${name}.`);
  const ways = waysWith(features, now, thing);
  if (ways.length === 0) return refuse('handling/no-use', `You see no obvious use for ${name}.`);
  return refuse(
    'handling/unclear-use',
    `There is no one obvious way to use ${name}. You could ${inSeries(ways, 'or')}.`,
  );
}

/** The first few things that can be done with it, said of "it". */
function waysWith(features: readonly AnyFeature[], now: Moment, thing: string): string[] {
  const name = theName(now, thing);
  const it = agree(now, thing, 'it', 'them');
  const offers = features.flatMap((feature) => feature.offers?.(now) ?? []);
  return offers
    .filter(({ about, command }) => about[0] === thing && command.verb !== 'examine')
    .slice(0, 3)
    .map(({ words }) => words.replace(name, it));
}
