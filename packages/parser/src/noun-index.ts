import type { Story } from '@lamplight/world';
import { fillers } from './function-words.ts';
import { keysOf } from './token.ts';

/** A thing or person as it is spoken of. */
export interface Noun {
  readonly id: string;
  readonly kind: 'thing' | 'person';
  readonly pronoun: 'it' | 'they' | 'he' | 'she';
  readonly plural: boolean;
  /** The whole name, without articles. */
  readonly name: string;
  /** The words of the name alone, without those given beside it. */
  readonly own: ReadonlySet<string>;
  /** Words that can stand last: `lamp` of `brass lamp`, and each word given beside the name. */
  readonly heads: ReadonlySet<string>;
}

/** The nouns of a story, by their words. */
export interface NounIndex {
  get(id: string): Noun | undefined;
  readonly all: readonly Noun[];
  /** Who has this word; `true` when it is only the plural of one of its words. */
  withWord(key: string): ReadonlyMap<string, boolean>;
  readonly words: ReadonlySet<string>;
}

interface Named {
  readonly name: string;
  readonly words: readonly string[];
  readonly plural: boolean;
}

const none: ReadonlyMap<string, boolean> = new Map();

export function indexNouns(story: Story): NounIndex {
  const nouns = new Map<string, Noun>();
  const byWord = new Map<string, Map<string, boolean>>();
  const add = (word: string, id: string, plural: boolean): void => {
    const known = byWord.get(word) ?? new Map<string, boolean>();
    if (known.get(id) !== false) known.set(id, plural);
    byWord.set(word, known);
  };
  const enter = (id: string, named: Named, kind: Noun['kind'], pronoun: Noun['pronoun']): void => {
    const name = keysOf(named.name);
    const others = named.words.map((words) => keysOf(words));
    const of = name.indexOf('of');
    const head = of > 0 ? name[of - 1] : name.at(-1);
    const heads = new Set(
      [head, ...others.map((words) => words.at(-1))].filter((word) => word !== undefined),
    );
    nouns.set(id, { id, kind, pronoun, plural: named.plural, name: bare(name), own: new Set(name), heads });
    for (const word of [...name, ...others.flat()]) if (!fillers.has(word)) add(word, id, false);
    if (!named.plural) for (const word of heads) for (const form of pluralsOf(word)) add(form, id, true);
  };
  for (const [id, thing] of Object.entries(story.things))
    enter(id, thing, 'thing', thing.plural ? 'they' : 'it');
  for (const [id, person] of Object.entries(story.people)) enter(id, person, 'person', person.pronoun);
  return {
    get: (id) => nouns.get(id),
    all: [...nouns.values()],
    withWord: (key) => byWord.get(key) ?? none,
    words: new Set(byWord.keys()),
  };
}

/** A phrase without articles, as names are compared. */
export function bare(keys: readonly string[]): string {
  return keys.filter((key) => key === 'of' || !fillers.has(key)).join(' ');
}

function pluralsOf(word: string): readonly string[] {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/(?:s|x|z|ch|sh)$/.test(word)) return [`${word}es`];
  if (/fe?$/.test(word)) return [`${word}s`, word.replace(/fe?$/, 'ves')];
  return [`${word}s`];
}
