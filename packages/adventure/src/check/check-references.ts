import { knownTopics } from '@lamplight/world';
import { didYouMean } from '../did-you-mean.ts';
import { fault, type Finding, type Spot } from '../finding.ts';
import { type RefKind, sectionOf } from '../format/marks.ts';
import type { Mention } from '../format/mentions.ts';
import type { Written } from '../read/merge-files.ts';
import { sceneNameOf } from '../scenes/compile-scenes.ts';

/** The ids that exist, by kind. */
export type KnownIds = Readonly<Record<RefKind, readonly string[]>>;

/** Collects the ids from what was written, so that references can be checked even where something else is wrong. */
export function knownIdsOf({ value }: Written, files: ReadonlyMap<string, string>): KnownIds {
  const idsOf = (kind: RefKind): readonly string[] => Object.keys(value[sectionOf(kind)] ?? {});
  return {
    place: idsOf('place'),
    thing: idsOf('thing'),
    person: idsOf('person'),
    quest: idsOf('quest'),
    rule: idsOf('rule'),
    fact: idsOf('fact'),
    ending: idsOf('ending'),
    scene: [...files.keys()].flatMap((file) => sceneNameOf(file) ?? []),
    topic: [...new Set([...Object.keys(knownTopics), ...idsOf('topic')])],
    encounter: idsOf('encounter'),
  };
}

/** Every id that is named must be defined. */
export function checkReferences(mentions: readonly Mention[], known: KnownIds): readonly Finding[] {
  return mentions.flatMap(({ kinds, id, spot }) => {
    const ids = kinds.flatMap((kind) => known[kind]);
    if (ids.includes(id)) return [];
    return [unknownId(spot, kinds, id, ids)];
  });
}

/** An id that is not defined, with the nearest that is. */
export function unknownId(
  spot: Spot,
  kinds: readonly RefKind[],
  id: string,
  known: readonly string[],
): Finding {
  const code = `references/unknown-${kinds[0] ?? 'id'}`;
  return fault(spot, code, `There is no ${kinds.join(' or ')} "${id}".`, didYouMean(id, known));
}

/** People and things share one namespace, because both can be looked at, named and talked about. */
export function checkSharedIds(written: Written, known: KnownIds): readonly Finding[] {
  return known.person
    .filter((id) => known.thing.includes(id))
    .map((id) => {
      const wrong = `"${id}" is both a person and a thing.`;
      return fault(written.locate(['people', id]), 'ids/ambiguous', wrong, 'Give one of them another id.');
    });
}
