import type { Token } from '../reading/token.ts';
import type { Saying } from '../told/sayings-of.ts';
import { whoIs } from '../told/who.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  interjections,
  prepositions,
  pronouns,
  subordinators,
} from '../words/small-words.ts';
import { wordsOf } from '../told/nouns-of.ts';
import { type Check, type Hearing, wrong } from './hearing.ts';

const mostBetween = 9;
const denials = /^(?:not|n't|never|no|none|nothing|nobody|neither|nor|without|cannot)$/;

/** Whether people say what they said. A model may leave out and join, and may not add, turn round or give to another. */
export const speech: Check = (hearing) => {
  const { reading, told, bounds } = hearing;
  const speakers = speakersOf(hearing);
  for (const segment of segmentsOf(reading.tokens)) {
    const content = segment.filter(isContent);
    if (content.length === 0) continue;
    const sources = told.sayings.filter((saying) => follows(saying, content, segment));
    if (sources.length === 0) return wrong('truth/spoken', `Nobody said “${textOf(segment)}”.`);
    if (speakers.length === 0) continue;
    const isTheirs = sources.some(
      (saying) => saying.speakers.size === 0 || speakers.some((name) => saying.speakers.has(name)),
    );
    if (!isTheirs) return wrong('truth/spoken', `It was not ${speakers[0]} who said “${textOf(segment)}”.`);
  }
  if (
    speakers.length > 0 &&
    bounds.view.speaker !== null &&
    reading.tokens.some(({ isQuoted }) => isQuoted)
  ) {
    const own = wordsOf(bounds.view.speaker.name);
    if (!speakers.some((name) => own.includes(name))) return wrong('truth/spoken', 'Somebody else speaks.');
  }
  return undefined;
};

/** Who is said to say it, as words of their names; `you` for the player. */
function speakersOf({ reading, told, bounds }: Hearing): readonly string[] {
  if (!reading.tokens.some(({ isQuoted }) => isQuoted)) return [];
  return reading.claims.flatMap(({ classes, subject, isQuoted }) => {
    if (isQuoted || !classes.includes('say') || subject === null) return [];
    const who = whoIs(subject, told.entities);
    if (who.kind === 'you') return ['you'];
    if (who.kind === 'person') {
      const ids = new Set(who.entities.map(({ id }) => id));
      return bounds.view.present.filter(({ id }) => ids.has(id)).flatMap(({ name }) => wordsOf(name));
    }
    if (
      subject.head.isCapital &&
      bounds.elsewhere.some(
        ({ kind, name }) => kind === 'person' && wordsOf(name).includes(subject.head.word),
      )
    )
      return [subject.head.word];
    return [];
  });
}

function segmentsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const segments: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'mark') {
      if (token.text !== "'" && token.text !== '*') segments.push([]);
    } else if (token.isQuoted) segments.at(-1)?.push(token);
  }
  return segments.filter(({ length }) => length > 0);
}

function isContent({ word, kind }: Token): boolean {
  if (kind === 'number' || /^(?:no|yes|aye)$/.test(word)) return true;
  return (
    ![auxiliaries, conjunctions, determiners, interjections, prepositions, pronouns, subordinators].some(
      (list) => list.has(word),
    ) && !denials.test(word)
  );
}

/** Whether the words come in what was said, in order and close together, and are denied where they were. */
function follows({ words }: Saying, content: readonly Token[], segment: readonly Token[]): boolean {
  const [first] = content;
  if (first === undefined) return true;
  for (let start = 0; start < words.length; start += 1) {
    if (!matches(words[start], first)) continue;
    let at = start;
    let isThere = true;
    for (const token of content.slice(1)) {
      const next = findNext(words, at + 1, token);
      if (next === undefined) {
        isThere = false;
        break;
      }
      at = next;
    }
    if (!isThere) continue;
    const denies = segment.filter(({ word }) => denials.test(word)).length;
    if (deniedAround(words, start, at) % 2 === denies % 2) return true;
  }
  return false;
}

/** How often something is denied in the clauses that the words stand in. */
function deniedAround(words: Saying['words'], from: number, to: number): number {
  let [first, last] = [from, to];
  while (first > 0 && !isMark(words[first - 1])) first -= 1;
  while (last < words.length - 1 && !isMark(words[last + 1])) last += 1;
  return words.slice(first, last + 1).filter((forms) => denials.test(forms[0] ?? '')).length;
}

function isMark(forms: readonly string[] | undefined): boolean {
  return forms === undefined || /^[^\p{L}\p{N}']/u.test(forms[0] ?? '');
}

function findNext(words: Saying['words'], from: number, token: Token): number | undefined {
  for (let at = from; at < Math.min(words.length, from + mostBetween); at += 1)
    if (matches(words[at], token)) return at;
  return undefined;
}

function matches(forms: readonly string[] | undefined, { bases }: Token): boolean {
  return forms?.some((form) => bases.includes(form)) ?? false;
}

function textOf(segment: readonly Token[]): string {
  return segment.map(({ text }) => text).join(' ');
}
