import { everyFeature } from '@lamplight/world';
import { directionWords } from './direction-words.ts';
import { compilePattern, isSlot, type Pattern, type SlotKind } from './pattern.ts';

/** The grammars of all features together, ready to be matched. */
export interface Grammar {
  /** Patterns that a sentence with this first word can mean, in the features' order. */
  startingWith(key: string): readonly Pattern[];
  /** The verbs that have this as their first word. */
  verbsOf(key: string): readonly string[];
  /** Whether a sentence can begin with this word. */
  isStarter(key: string): boolean;
  /** Every word that a pattern names. */
  readonly words: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  /** What a field of a verb's command holds. */
  kindOf(verb: string, field: string): SlotKind | undefined;
}

interface Featured {
  readonly grammar: Readonly<Record<string, readonly string[] | undefined>>;
}

/** Compiles the grammars of features. */
function compileGrammar(features: readonly Featured[]): Grammar {
  const byFirst = new Map<string, Pattern[]>();
  const anyFirst: Pattern[] = [];
  const words = new Set<string>();
  const fieldKinds = new Map<string, SlotKind>();
  const patterns = features.flatMap(({ grammar }) =>
    Object.entries(grammar).flatMap(([verb, lines]) =>
      (lines ?? []).map((line) => compilePattern(verb, line)),
    ),
  );
  for (const pattern of patterns) {
    for (const element of pattern.elements) {
      if (isSlot(element)) fieldKinds.set(`${pattern.verb}.${element.field}`, element.kind);
      else for (const word of element) words.add(word);
    }
    const [first] = pattern.elements;
    if (first === undefined || isSlot(first)) anyFirst.push(pattern);
    else for (const word of new Set(first)) byFirst.set(word, [...(byFirst.get(word) ?? []), pattern]);
  }
  const verbs = new Map([...byFirst].map(([word, known]) => [word, known.map(({ verb }) => verb)]));
  for (const [word, known] of byFirst) byFirst.set(word, [...known, ...anyFirst]);
  const starters = new Set([...byFirst.keys(), ...directionWords]);
  return {
    startingWith: (key) => byFirst.get(key) ?? anyFirst,
    verbsOf: (key) => verbs.get(key) ?? [],
    isStarter: (key) => starters.has(key),
    words,
    starters,
    kindOf: (verb, field) => fieldKinds.get(`${verb}.${field}`),
  };
}

/** The grammar of the world, compiled once. */
export const worldGrammar: Grammar = compileGrammar(everyFeature);
