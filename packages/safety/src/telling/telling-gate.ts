import { faultInSigns } from './hidden-text.ts';
import { isReadable } from './is-readable.ts';
import { faultInClauses, faultInWords, knowsProse } from './prose-book.ts';
import { proseWords } from './prose-words.ts';
import { isAbove, type TellingAbout, usualLimits } from './telling-about.ts';
import type { TellingFault } from './telling-fault.ts';
import { touchesTopic } from './topics-in.ts';

/** What came through the gate, or why it shut. */
export type Passage =
  | { readonly ok: true; readonly released: string }
  | { readonly ok: false; readonly fault: TellingFault };

/** Reads prose as it comes. Once it has refused, it stays shut. */
export interface TellingGate {
  /** Whether with this piece, too, no sentence is complete: then there is nothing to read, and nothing to release. */
  holds(piece: string): boolean;
  /** Takes any piece. Releases the sentences that are complete and were found safe; an unfinished one is held. */
  push(piece: string): Passage;
  /** Nothing more will come: the last sentence is complete now. */
  end(): Passage;
  /** Another gate that stands where this one does. What comes through one of them the other does not know of. */
  fork(): TellingGate;
}

/** What a gate knows of what came before. */
interface Standing {
  readonly fault: TellingFault | null;
  /** An unfinished sentence. */
  readonly held: string;
  /** The end of what was released. */
  readonly signs: string;
  readonly before: readonly string[];
}

const clauseEnd = /[,;:.!?"\u201c\u201d\u00ab\u00bb()\u2013\u2014\u2026]\s?|\s[-'\u2018]/u;
const sentenceEnd = /[.!?\u2026\u3002]["'\u201d\u2019\u00bb)\]*_]{0,4}\s+|\n+/gu;
// A sentence that never ends is read in parts; what went before is always read with what follows.
const longest = 1_200;
const wordsBefore = 24;
const signsBefore = 160;

/**
 * The gate for one telling. Each sentence is read together with the end of what was released before it, so that
 * nothing can be smuggled through in two halves.
 */
export function createTellingGate(about: TellingAbout): TellingGate {
  return gateAt({ fault: faultInTags(about), held: '', signs: '', before: [] }, about, topicsToMiss(about));
}

function gateAt(
  standing: Standing,
  about: TellingAbout,
  topics: ReturnType<typeof topicsToMiss>,
): TellingGate {
  let { fault, held, signs, before } = standing;

  const faultOf = (sentence: string): TellingFault | null => {
    const inSigns = faultInSigns(signs + sentence, about);
    if (inSigns !== null) return inSigns;
    const own = proseWords(sentence, knowsProse);
    if (about.source !== undefined && about.source !== 'authored' && !isReadable(sentence, own))
      return 'telling/unreadable';
    const words = [...before, ...own];
    if (isShouting(sentence, about)) return 'telling/ignores-distress';
    if (topics.some((topic) => touchesTopic(words, topic))) return 'telling/beyond-limits';
    const inWords = faultInWords(words, about) ?? faultInClauses(clausesOf(sentence), about);
    signs = (signs + sentence).slice(-signsBefore);
    before = words.slice(-wordsBefore);
    return inWords;
  };

  const release = (upTo: number): Passage => {
    const ready = held.slice(0, upTo);
    held = held.slice(upTo);
    for (const sentence of sentencesOf(ready)) {
      fault ??= faultOf(sentence);
      if (fault !== null) return { ok: false, fault };
    }
    return { ok: true, released: ready };
  };

  return {
    holds: (piece) => fault === null && readableOf(held + piece) === 0,
    push(piece) {
      if (fault !== null) return { ok: false, fault };
      held += piece;
      return release(readableOf(held));
    },
    end() {
      if (fault !== null) return { ok: false, fault };
      return release(held.length);
    },
    fork: () => gateAt({ fault, held, signs, before }, about, topics),
  };
}

/** How much of it can be read: up to the end of its last sentence, or of its last word where it never ends one. */
function readableOf(text: string): number {
  const last = [...text.matchAll(sentenceEnd)].at(-1);
  if (last !== undefined) return last.index + last[0].length;
  return text.length > longest ? text.lastIndexOf(' ') + 1 || text.length : 0;
}

function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const end of text.matchAll(sentenceEnd)) {
    const to = end.index + end[0].length;
    sentences.push(text.slice(from, to));
    from = to;
  }
  if (from < text.length) sentences.push(text.slice(from));
  return sentences.flatMap((sentence) => partsOf(sentence));
}

function partsOf(sentence: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (sentence.length - from > longest) {
    const space = sentence.lastIndexOf(' ', from + longest);
    const to = space > from ? space + 1 : from + longest;
    parts.push(sentence.slice(from, to));
    from = to;
  }
  parts.push(sentence.slice(from));
  return parts;
}

// An order begins its clause: after a comma, a colon, a dash or where somebody begins to speak.
function clausesOf(sentence: string): string[][] {
  return sentence
    .split(clauseEnd)
    .map((clause) => proseWords(clause, knowsProse))
    .filter((words) => words.length > 0);
}

// Somebody who is not well is spoken to quietly.
function isShouting(sentence: string, { level, source = 'authored' }: TellingAbout): boolean {
  return level >= 2 && source !== 'authored' && /[!\p{Emoji_Presentation}]/u.test(sentence);
}

// Authored prose was chosen by its tags, and no word of it is blacked out.
function topicsToMiss({ limits = usualLimits, source = 'authored' }: TellingAbout): readonly string[] {
  return source === 'authored' ? [] : [...limits.lines, ...limits.veils];
}

function faultInTags({ limits = usualLimits, tags }: TellingAbout): TellingFault | null {
  if (tags === undefined) return null;
  if (tags.rating !== undefined && isAbove(tags.rating, limits.rating)) return 'telling/above-rating';
  const missed = new Set([...limits.lines, ...limits.veils]);
  return tags.topics?.some((topic) => missed.has(topic)) === true ? 'telling/beyond-limits' : null;
}
