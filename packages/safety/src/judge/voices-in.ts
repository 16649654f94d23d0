import type { Language } from '../reading.ts';
import type { LexiconEntry, MarkName } from '../lexicon/entry.ts';
import type { Clause } from '../normalise/split-clauses.ts';
import type { Found } from '../phrases/phrase-book.ts';
import type { Span } from './parts-of-clause.ts';
import { isVoiceMark, reachOf, type VoiceMark } from './reach-of-mark.ts';

const none: ReadonlySet<never> = new Set();
// People and things of a story say nothing about who speaks.
const toldBy: ReadonlySet<VoiceMark> = new Set(['speech', 'role', 'fiction', 'verse', 'frame', 'rules']);

/** Who else speaks or acts in a clause: the mark that says so, where it stands, and what it explains. */
export interface Voice {
  readonly mark: VoiceMark;
  readonly at: Span;
  readonly reach: Span;
  readonly language: Language | undefined;
}

/** The voices of a clause. A mark that is denied gives none. */
export function voicesIn(
  found: readonly Found<LexiconEntry>[],
  clause: Clause,
  marks: ReadonlySet<MarkName>,
): readonly Voice[] {
  return found.flatMap((at) => {
    const { entry } = at;
    if (entry.is !== 'mark' || !isVoiceMark(entry.mark)) return [];
    const { mark, language } = entry;
    // What one's own people are to be told, nobody of the story says.
    if (mark === 'speech' && marks.has('told-own-people')) return [];
    const reach = reachOf(mark, at, clause);
    return reach === null ? [] : [{ mark, at, reach, language }];
  });
}

/**
 * Whether a voice of the story speaks or acts to the end of a clause. Whoever reports what somebody said ("he says it's
 * love") plays nobody; whoever has something said ("say it to Mara") may. Of words in another language only where a phrase of
 * that language stands in it: "dice" says something in Spanish, and rolls in English.
 */
export function isTold(
  voices: readonly Voice[],
  found: readonly Found<LexiconEntry>[],
  words: readonly string[],
  marks: ReadonlySet<MarkName>,
): boolean {
  return voices.some(
    ({ mark, reach, language }) =>
      toldBy.has(mark) &&
      (mark !== 'speech' || marks.has('own-speech')) &&
      reach.to === words.length &&
      (language === undefined ||
        found.some(({ entry }) => entry.is === 'risk' && entry.language === language)),
  );
}

/** The marks that explain a phrase: those in it, and those that reach it. */
export function underOf(
  voices: readonly Voice[],
  phrase: Span & { readonly entry: LexiconEntry },
): ReadonlySet<VoiceMark> {
  if (voices.length === 0) return none;
  const said = phrase.entry.is === 'risk' ? phrase.entry.language : 'en';
  const over = voices.filter(
    ({ at, reach, language = said }) => language === said && (overlap(at, phrase) || endsIn(reach, phrase)),
  );
  return new Set(over.map(({ mark }) => mark));
}

function overlap(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

// A verb stands behind its subject ("my husband, the count, has locked me in the tower"), and a phrase may end with the
// word that joins the next part.
function endsIn(reach: Span, phrase: Span): boolean {
  return phrase.to <= reach.to && phrase.to > reach.from + 1;
}
