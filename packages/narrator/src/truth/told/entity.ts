import type { Bounds, Standing } from '../bounds.ts';
import { basesOf } from '../reading/bases.ts';
import type { Phrase } from '../reading/claim.ts';
import type { Token } from '../reading/token.ts';
import { wordsOf } from './nouns-of.ts';

/** Something in sight that a phrase can mean. */
export interface Entity {
  readonly id: string;
  readonly kind: 'person' | 'thing';
  readonly pronoun: 'she' | 'he' | 'they' | 'it';
  readonly words: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly standing: Standing | null;
}

export interface Entities {
  readonly all: readonly Entity[];
  /** What a phrase can mean, the best of it; empty where it means nothing in sight. */
  meant(phrase: Phrase): readonly Entity[];
  /** What a single word can mean. */
  named(word: string): readonly Entity[];
}

export function entitiesOf({ view, standing }: Bounds): Entities {
  const all = view.present.map(({ id, kind, name, words, pronoun }): Entity => {
    const own = wordsOf(name);
    const others = words.flatMap(wordsOf);
    const heads = new Set([own.at(-1) ?? '', ...others].flatMap(basesOf));
    return {
      id,
      kind,
      pronoun,
      words: new Set([...own, ...others].flatMap(basesOf)),
      // A person goes by each of their names.
      heads: kind === 'person' ? new Set([...own, ...others].flatMap(basesOf)) : heads,
      standing: standing[id] ?? null,
    };
  });
  const byHead = new Map<string, Entity[]>();
  for (const entity of all) {
    for (const head of entity.heads) byHead.set(head, [...(byHead.get(head) ?? []), entity]);
  }
  const ownName = new Map(view.present.map(({ id, name }) => [id, new Set(wordsOf(name).flatMap(basesOf))]));

  const meant = (head: Token, tokens: readonly Token[]): readonly Entity[] => {
    const candidates = new Set(head.bases.flatMap((base) => byHead.get(base) ?? []));
    if (candidates.size === 0) return [];
    const scored = [...candidates].map((entity) => {
      const names = ownName.get(entity.id);
      let score = 0;
      for (const { bases } of tokens) {
        if (bases.some((base) => names?.has(base))) score += 2;
        else if (bases.some((base) => entity.words.has(base))) score += 1;
      }
      return { entity, score };
    });
    const best = Math.max(...scored.map(({ score }) => score));
    return scored.filter(({ score }) => score === best).map(({ entity }) => entity);
  };
  return {
    all,
    meant: ({ head, tokens }) => meant(head, tokens),
    named: (word) => basesOf(word).flatMap((base) => byHead.get(base) ?? []),
  };
}
