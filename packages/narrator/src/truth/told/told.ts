import type { Bounds } from '../bounds.ts';
import { basesOf } from '../reading/bases.ts';
import type { Claim } from '../reading/claim.ts';
import { type ReadSentence, readSentence } from '../reading/read-sentence.ts';
import { sentencesIn } from '../reading/sentences-in.ts';
import { normalised } from '../reading/tokens-of.ts';
import { numberIn } from '../words/number-words.ts';
import { type Entities, entitiesOf } from './entity.ts';
import { nounsOf, wordsOf } from './nouns-of.ts';
import { type Who, whoIs } from './who.ts';

/** A claim of the author's, with all that stands near it. */
export interface ToldClaim {
  readonly claim: Claim;
  readonly subject: Who;
  /** Forms of every word of its sentence and of the ones beside it. */
  readonly near: ReadonlySet<string>;
  /** It happened in this turn; otherwise it is how things are. */
  readonly isNew: boolean;
}

/** A sentence that somebody said, as a list of forms. */
export interface Saying {
  readonly words: readonly (readonly string[])[];
  /** People who are named around it, in lower case. */
  readonly speakers: ReadonlySet<string>;
}

/** What the author told of the moment, as far as a telling may lean on it. */
export interface Told {
  readonly entities: Entities;
  readonly nouns: ReadonlySet<string>;
  /** Forms of words that were told as so. */
  readonly words: ReadonlySet<string>;
  /** Forms of words that only stand in what somebody said. */
  readonly said: ReadonlySet<string>;
  /** Forms of words that only stand in a likeness or were denied. */
  readonly unreal: ReadonlySet<string>;
  /** Forms of the words that the player was reminded of. */
  readonly reminded: ReadonlySet<string>;
  /** Names, in lower case: of what is told of here, and of what the player was reminded of. */
  readonly names: ReadonlySet<string>;
  readonly claims: readonly ToldClaim[];
  readonly sayings: readonly Saying[];
  /** Which nouns stand behind which numbers. */
  readonly numbers: ReadonlyMap<number, ReadonlySet<string>>;
  /** The sentences as sets of forms, for what must stand together. */
  readonly sentences: readonly ReadonlySet<string>[];
  /** Each of them together with the one before it. */
  readonly neighbours: readonly ReadonlySet<string>[];
  /** All of it, in lower case, for names of several words. */
  readonly text: string;
}

/** Days as logbooks have them. */
const shortened: ReadonlyMap<string, readonly string[]> = new Map(
  'mon monday,tues tuesday,wed wednesday,thurs thursday,fri friday,sat saturday,sun sunday'
    .split(',')
    .map((pair) => pair.split(' '))
    .map(([short = '', long = '']) => [short, [long]] as const),
);

/** Reads what the author told, once for each telling. */
export function toldOf(bounds: Bounds): Told {
  const { view, elsewhere, remembered } = bounds;
  const { scene, speaker } = view;
  const entities = entitiesOf(bounds);
  const news = [...view.happened];
  const olds = [
    view.description ?? '',
    ...bounds.told,
    ...view.present.flatMap(({ notes }) => notes),
    ...(speaker === null ? [] : [speaker.description, ...speaker.character, ...speaker.knows]),
  ].filter(Boolean);
  const places = scene.exits.flatMap(({ leadsTo }) => leadsTo ?? []);
  const named: { readonly name: string; readonly words: readonly string[] }[] = [
    ...view.present,
    { name: scene.place.name, words: [] },
    { name: view.story.title, words: [] },
    ...places.map((name) => ({ name, words: [] })),
  ];
  const gone = new Set([...bounds.changes.moved, ...bounds.changes.lost]);
  named.push(...elsewhere.filter(({ id }) => gone.has(id)));
  const nouns = nounsOf([...news, ...olds], named);
  const isNoun = (bases: readonly string[]): boolean => bases.some((base) => nouns.has(base));

  const words = new Set(
    named.flatMap(({ name, words: more }) => [name, ...more].flatMap(wordsOf)).flatMap(basesOf),
  );
  const [said, unreal] = [new Set<string>(), new Set<string>()];
  const names = new Set(named.flatMap(({ name }) => wordsOf(name)));
  for (const word of remembered.flatMap((text) => text.match(/\b\p{Lu}[\p{L}']+/gu) ?? []))
    names.add(word.toLowerCase());
  const numbers = new Map<number, Set<string>>();
  const claims: ToldClaim[] = [];
  const sayings: Saying[] = [];
  const sentences: ReadonlySet<string>[] = [];
  const neighbours: ReadonlySet<string>[] = [];

  // Where nobody is named, it is one of the two who talk.
  const talked = view.events.flatMap((event) => (event.type === 'scene-told' ? [event.person] : []));
  const talking = view.present
    .filter(({ id }) => talked.includes(id))
    .flatMap(({ name }) => [...wordsOf(name), 'you']);

  const add = (text: string, isNew: boolean): void => {
    const speakers = new Set(
      [...view.present, ...elsewhere]
        .filter(({ kind }) => kind === 'person')
        .flatMap(({ name }) => wordsOf(name)),
    );
    let isOpen = false;
    const read: ReadSentence[] = [];
    for (const sentence of sentencesIn(normalised(text))) {
      const one = readSentence(sentence, isNoun, isOpen);
      isOpen = one.isOpen;
      read.push(one);
    }
    const around = new Set(
      read.flatMap(({ tokens }) =>
        tokens.filter((token) => !token.isQuoted && speakers.has(token.word)).map(({ word }) => word),
      ),
    );
    const youSpeak = read.some(({ claims: made }) =>
      made.some(
        ({ classes, isQuoted, subject }) =>
          !isQuoted && classes.includes('say') && subject?.head.word === 'you',
      ),
    );
    if (youSpeak) around.add('you');
    if (isNew && around.size === 0) for (const one of talking) around.add(one);
    for (const { claims: made } of read) {
      for (const { classes, isQuoted, subject } of made) {
        const who = isQuoted || !classes.includes('say') ? undefined : whoIs(subject, entities);
        const ids = new Set(who?.kind === 'person' ? who.entities.map(({ id }) => id) : []);
        for (const { id, name } of view.present)
          if (ids.has(id)) for (const word of wordsOf(name)) around.add(word);
      }
    }
    const formsOf = read.map(({ tokens }) => new Set(tokens.flatMap(({ bases }) => bases)));
    for (const [index, { tokens, claims: made }] of read.entries()) {
      const forms = formsOf[index] ?? new Set();
      neighbours.push(new Set([...(sentences.at(-1) ?? []), ...forms]));
      sentences.push(forms);
      const near = new Set([index - 1, index, index + 1].flatMap((at) => [...(formsOf[at] ?? [])]));
      for (const claim of made) claims.push({ claim, subject: whoIs(claim.subject, entities), near, isNew });
      const denied = new Set(made.filter(({ isNegated }) => isNegated).map(({ at }) => at));
      let isDenied = false;
      for (const [at, token] of tokens.entries()) {
        if (token.kind === 'mark' && token.text !== "'" && token.text !== '*') isDenied = false;
        if (/^(?:no|not|never|without|neither|nor|n't|instead)$/.test(token.word)) isDenied = true;
        if (denied.has(at)) isDenied = true;
        const into = token.isQuoted ? said : token.isLikeness || isDenied ? unreal : words;
        for (const base of [
          ...(shortened.get(token.word) ?? []),
          ...token.bases,
          ...token.word.split('-').flatMap((part) => basesOf(part)),
        ])
          into.add(base);
        if (token.isCapital)
          for (const one of [token.word, ...(shortened.get(token.word) ?? [])]) names.add(one);
        const value = numberIn(token.word) ?? numberIn(token.word.split('-')[0] ?? '');
        if (value !== undefined && token.isLikeness) noteNumber(numbers, value, []);
        else if (value !== undefined) {
          const after = tokens.slice(at + 1, at + 7).flatMap(({ bases }) => bases);
          noteNumber(numbers, value, [
            ...after,
            ...token.word
              .split('-')
              .slice(1)
              .flatMap((part) => basesOf(part)),
          ]);
        }
      }
      const quoted = tokens.filter(({ isQuoted, text: mark }) => isQuoted && mark !== '*');
      if (quoted.length > 0) sayings.push({ words: quoted.map(({ bases }) => bases), speakers: around });
      else if (speaker !== null)
        sayings.push({ words: tokens.map(({ bases }) => bases), speakers: new Set() });
    }
  };
  for (const text of news.flatMap((one) => one.split('\n'))) add(text, true);
  for (const text of olds.flatMap((one) => one.split('\n'))) add(text, false);
  if (view.did !== null) {
    sayings.push({ words: wordsOf(view.did).map((word) => basesOf(word)), speakers: new Set(['you']) });
    for (const base of wordsOf(view.did).flatMap((word) => basesOf(word))) said.add(base);
  }
  const text = [...news, ...olds, ...named.map(({ name }) => name)].join('\n').toLowerCase();
  return {
    entities,
    nouns,
    words,
    said,
    unreal,
    reminded: new Set(remembered.flatMap(wordsOf).flatMap((word) => basesOf(word))),
    names,
    claims,
    sayings,
    numbers,
    sentences,
    neighbours,
    text,
  };
}

function noteNumber(numbers: Map<number, Set<string>>, value: number, after: readonly string[]): void {
  const nouns = numbers.get(value) ?? new Set<string>();
  for (const base of after) nouns.add(base);
  numbers.set(value, nouns);
}
