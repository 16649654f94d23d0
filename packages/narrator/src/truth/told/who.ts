import type { Phrase } from '../reading/claim.ts';
import { bodyNouns, partNouns } from '../words/harmless-nouns.ts';
import { type Entities, type Entity } from './entity.ts';

/** Whom or what a phrase means. */
export type Who =
  | { readonly kind: 'you' }
  | { readonly kind: 'speaker' }
  /** Something of somebody's body or clothes. */
  | { readonly kind: 'body'; readonly owner: 'you' | 'other' | 'nobody' }
  | { readonly kind: 'person'; readonly entities: readonly Entity[] }
  | { readonly kind: 'thing'; readonly entities: readonly Entity[] }
  /** Somebody who is not said. */
  | { readonly kind: 'somebody' }
  | { readonly kind: 'pronoun'; readonly word: string }
  /** Anything else, by its noun. */
  | { readonly kind: 'other'; readonly bases: readonly string[] }
  | { readonly kind: 'nothing' };

const nothing: Who = { kind: 'nothing' };
/** Stand for some or all of what they are of. */
const shares = new Set(
  'one some any each both none most another all half few several first last rest remainder'.split(' '),
);
const somebody = new Set(
  'somebody someone anybody anyone everybody everyone nobody whoever others people who'.split(' '),
);

export function whoIs(phrase: Phrase | null, entities: Entities): Who {
  if (phrase === null) return nothing;
  const { head, tokens } = phrase;
  const { word } = head;
  if (/^(?:you|yourself|yourselves)$/.test(word)) return { kind: 'you' };
  if (/^(?:i|me|myself|we|us)$/.test(word)) return { kind: 'speaker' };
  if (somebody.has(word)) return { kind: 'somebody' };
  if (phrase.of !== null && shares.has(word)) return whoIs(phrase.of, entities);
  if (head.tag === 'pronoun') return { kind: 'pronoun', word };
  const meant = entities.meant(phrase);
  if (meant.length === 0 && phrase.of !== null && head.bases.some((base) => partNouns.has(base)))
    return whoIs(phrase.of, entities);
  const isBody = head.bases.some((base) => bodyNouns.has(base));
  const possessor = tokens.find((token) => /^(?:my|your|his|her|its|our|their|'s|whose)$/.test(token.word));
  if (isBody && (possessor !== undefined || meant.length === 0)) {
    const owner = possessor === undefined ? 'nobody' : possessor.word === 'your' ? 'you' : 'other';
    return { kind: 'body', owner };
  }
  if (meant.length === 0) return { kind: 'other', bases: head.bases };
  const people = meant.filter(({ kind }) => kind === 'person');
  return people.length > 0 ? { kind: 'person', entities: people } : { kind: 'thing', entities: meant };
}
