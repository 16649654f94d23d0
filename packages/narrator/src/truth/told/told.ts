import type { Bounds, Named } from '../bounds.ts';
import { basesOf } from '../reading/bases.ts';
import { byDeed } from './by-deed.ts';
import { claimsOf, type ToldClaim } from './claims-of.ts';
import { type Entities, entitiesOf } from './entity.ts';
import { nounsOf, wordsOf } from './nouns-of.ts';
import { readParagraph } from './paragraph.ts';
import { type Saying, sayingsOf } from './sayings-of.ts';
import { speakersAround } from './speakers-around.ts';
import { type Stream, streamOf } from './stream.ts';
import { type ToldWords, toldWords } from './told-words.ts';
import { type UntoldName, untoldIn } from './untold.ts';
import { type ToldWays, waysIn } from './ways.ts';

/** What the author told of the moment, as far as a telling may lean on it. */
export interface Told extends ToldWords {
  readonly entities: Entities;
  readonly nouns: ReadonlySet<string>;
  /** Forms of the words that the player was reminded of. */
  readonly reminded: ReadonlySet<string>;
  readonly claims: readonly ToldClaim[];
  readonly sayings: readonly Saying[];
  /** The sentences as sets of forms, in their order, for what must stand together. */
  readonly sentences: readonly ReadonlySet<string>[];
  /** All of it, in lower case, for names of several words. */
  readonly text: string;
  /** Things and places elsewhere with a name of several words, of which nothing was told. */
  readonly untold: readonly UntoldName[];
  /** The claims by their verb, and by `/class` of it. */
  readonly byDeed: ReadonlyMap<string, readonly ToldClaim[]>;
  readonly ways: ToldWays;
  readonly stream: Stream;
  /** Which things, people and places of the story each noun is a word of, by their ids. */
  readonly namesakes: () => ReadonlyMap<string, readonly string[]>;
}

/** Reads what the author told, once for each telling. */
export function toldOf(bounds: Bounds): Told {
  const { view, remembered } = bounds;
  const entities = entitiesOf(bounds);
  const named = namedIn(bounds);
  const news = [...view.happened];
  const olds = howThingsAre(bounds);

  const nouns = nounsOf([...news, ...olds], named);
  const isNoun = (bases: readonly string[]): boolean => bases.some((base) => nouns.has(base));
  const read = (texts: readonly string[], isNew: boolean) =>
    texts.flatMap((text) => text.split('\n')).map((one) => readParagraph(one, isNew, isNoun));
  const paragraphs = [...read(news, true), ...read(olds, false)];

  const did = wordsOf(view.did ?? '').map((word) => basesOf(word));
  const words = toldWords(paragraphs, {
    words: new Set(named.flatMap((one) => [one.name, ...one.words].flatMap(formsOf))),
    said: new Set(did.flat()),
    names: new Set([...named.flatMap(({ name }) => wordsOf(name)), ...capitalsIn(remembered)]),
  });
  const speakersOf = speakersAround(bounds, entities);
  const sayings = paragraphs.flatMap((one) => sayingsOf(one, speakersOf(one), view.speaker !== null));
  if (view.did !== null) sayings.push({ words: did, speakers: new Set(['you']) });

  const claims = paragraphs.flatMap((one) => claimsOf(one, entities));
  const text = [...news, ...olds, ...named.map(({ name }) => name)].join('\n').toLowerCase();
  // Few sentences ask for it.
  let namesakes: ReturnType<Told['namesakes']> | undefined;
  return {
    ...words,
    entities,
    nouns,
    reminded: new Set(remembered.flatMap(formsOf)),
    claims,
    sayings,
    sentences: paragraphs.flatMap(({ forms }) => forms),
    text,
    untold: untoldIn(bounds, text, words.words),
    byDeed: byDeed(claims),
    ways: waysIn(bounds),
    namesakes: () => (namesakes ??= namesakesIn(bounds)),
    stream: streamOf(paragraphs, claims),
  };
}

function namesakesIn({ view, elsewhere }: Bounds): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const { place } = view.scene;
  for (const { id, name, words } of [...view.present, ...elsewhere, { ...place, words: [] }]) {
    for (const base of new Set([name, ...words].flatMap(formsOf))) {
      const known = found.get(base);
      if (known) known.push(id);
      else found.set(base, [id]);
    }
  }
  return found;
}

function formsOf(text: string): readonly string[] {
  return wordsOf(text).flatMap((word) => basesOf(word));
}

/** What lends its names: who and what is here, where one can go, and what went away in this turn. */
function namedIn({ view, elsewhere, changes }: Bounds): readonly Pick<Named, 'name' | 'words'>[] {
  const { scene, story, present } = view;
  const gone = new Set([...changes.moved, ...changes.lost]);
  const places = [scene.place.name, story.title, ...scene.exits.flatMap(({ leadsTo }) => leadsTo ?? [])];
  return [
    ...present,
    ...places.map((name) => ({ name, words: [] })),
    ...elsewhere.filter(({ id }) => gone.has(id)),
  ];
}

function howThingsAre({ view, told }: Bounds): readonly string[] {
  const { description, present, speaker } = view;
  return [
    description ?? '',
    ...told,
    ...present.flatMap(({ notes }) => notes),
    ...(speaker === null ? [] : [speaker.description, ...speaker.character, ...speaker.knows]),
  ].filter(Boolean);
}

function capitalsIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.match(/\b\p{Lu}[\p{L}']+/gu) ?? []).map((word) => word.toLowerCase());
}
