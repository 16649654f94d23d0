import type { Command } from '@lamplight/world';
import type { Grammar } from './grammar.ts';
import type { ParserMemory } from './memory.ts';
import type { NounIndex } from './noun-index.ts';
import type { SlotKind } from './pattern.ts';

/** Slots whose words name no thing and nobody. */
const notNamed: ReadonlySet<SlotKind> = new Set(['topic', 'direction', 'place']);

/**
 * The memory after commands: what `it`, `them`, `him`, `her` and `there` stand for from now on.
 *
 * @param isInSight whether a thing can become what `it` stands for; all can when left out, as what buttons name is here
 */
export function recall(
  memory: ParserMemory,
  commands: readonly Command[],
  grammar: Grammar,
  nouns: NounIndex,
  isInSight: (id: string) => boolean = () => true,
): ParserMemory {
  const mentioned = commands.map((command) =>
    Object.entries(command).flatMap(([field, value]: [string, unknown]) => {
      const kind = grammar.kindOf(command.verb, field);
      if (typeof value !== 'string' || kind === undefined || notNamed.has(kind)) return [];
      const noun = nouns.get(value);
      // What was only thought to be here is soon forgotten; somebody who is elsewhere is still spoken of.
      return noun === undefined || (noun.kind === 'thing' && !isInSight(value)) ? [] : noun;
    }),
  );
  const next: { -readonly [K in keyof ParserMemory]: ParserMemory[K] } = { ...memory };
  for (const noun of mentioned.flat().filter(({ kind }) => kind === 'person')) {
    if (noun.pronoun === 'she') next.her = noun.id;
    else if (noun.pronoun === 'he') next.him = noun.id;
    else if (noun.pronoun === 'they') next.them = [noun.id];
    else next.it = noun.id;
  }
  const things = mentioned.map((ones) => ones.filter(({ kind }) => kind === 'thing'));
  const first = new Set(things.flatMap(([one]) => one ?? []));
  const [only] = first;
  if (first.size > 1) next.them = [...first].map(({ id }) => id);
  else if (only !== undefined) {
    next.it = only.id;
    if (only.plural) next.them = [only.id];
  }
  next.there = things.at(-1)?.[1]?.id ?? next.there;
  return next;
}
