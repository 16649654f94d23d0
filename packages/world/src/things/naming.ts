import type { Moment } from '../kernel/feature.ts';

type Case = 'middle' | 'start';

interface Named {
  readonly name: string;
  readonly article?: string | undefined;
  readonly plural?: boolean | undefined;
}

/** A thing or person by name with the definite article: `the brass lamp`, `Mara`. */
export function theName(now: Pick<Moment, 'story'>, id: string, place: Case = 'middle'): string {
  const named = entity(now, id);
  return cased(named.article === 'none' ? named.name : `the ${named.name}`, place);
}

/** A thing or person by name with the indefinite article: `an oil can`, `some matches`, `Mara`. */
export function aName(now: Pick<Moment, 'story'>, id: string, place: Case = 'middle'): string {
  const named = entity(now, id);
  const article = named.article ?? (named.plural ? 'some' : /^[aeiou]/i.test(named.name) ? 'an' : 'a');
  return cased(article === 'none' ? named.name : `${article} ${named.name}`, place);
}

/** The bare name. */
export function nameOf(now: Pick<Moment, 'story'>, id: string): string {
  return entity(now, id).name;
}

/** The verb's form for one thing or several: `agree(now, id, 'is', 'are')`. */
export function agree(now: Pick<Moment, 'story'>, id: string, one: string, many: string): string {
  return entity(now, id).plural ? many : one;
}

/** Names as a sentence lists them: `a`, `a and b`, `a, b and c`. */
export function inSeries(names: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

function entity({ story }: Pick<Moment, 'story'>, id: string): Named {
  const named = story.things[id] ?? story.people[id];
  if (named === undefined) throw new RangeError(`The adventure has no thing or person "${id}".`);
  return named;
}

function cased(words: string, place: Case): string {
  return place === 'start' ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** That something cannot be seen here, or that somebody is not here. */
export function notHere(now: Moment, id: string): string {
  if (!(id in now.story.people)) return `You can't see ${theName(now, id)} here.`;
  return `${theName(now, id, 'start')} ${agree(now, id, 'is', 'are')} not here.`;
}
