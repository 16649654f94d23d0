/** Cuts a text that comes in pieces into sentences, each with the white space after it. */
export interface SentenceSplitter {
  /** The sentences that are complete now. */
  push(piece: string): readonly string[];
  /** What is left, when nothing more comes; empty where nothing is. */
  rest(): string;
  /** How many letters wait for the end of their sentence. */
  readonly waiting: number;
}

/** A sentence longer than this is none. */
export const longestSentence = 700;

const ending =
  /(?<![.!?\u2026])(?<stop>[.!?\u2026]+)(?<close>["'\u201d\u2019\u00bb)\]*_]*)(?<gap>\s+)|(?<full>[\u3002\uff01\uff1f]+["\u201d\u300d\u300f]*)|(?<break>\n[^\S\n]*\n\s*)/gu;
const abbreviation =
  /(?:^|[\s("'\u201c\u2018])(?:mr|mrs|ms|mx|dr|st|prof|capt|lt|sgt|col|gen|rev|hon|jr|sr|vs|etc|cf|approx|dept|fig|e\.g|i\.e|a\.m|p\.m|[b-hj-z])\.$/i;
const saysOn = /^["'\u201c\u2018(]*\p{Ll}/u;
/** From here on a long speech is cut at the ends of its sentences, so that nobody has to wait for all of it. */
const longSpeech = 400;

/**
 * Sentences as people count them: `Dr. Penrose` and `3.5` do not end one, nor do dots or a call in the middle (`"Stop!" she
 * says.`), and what is said in one breath between quotation marks stays together.
 */
export function splitSentences(): SentenceSplitter {
  let held = '';
  return {
    push(piece) {
      held += piece;
      const sentences: string[] = [];
      for (let end = firstEnd(held); end > 0; end = firstEnd(held)) {
        sentences.push(held.slice(0, end));
        held = held.slice(end);
      }
      return sentences;
    },
    rest() {
      const left = held;
      held = '';
      return left;
    },
    get waiting() {
      return held.length;
    },
  };
}

/** Where the first sentence is over, its white space included; 0 while that cannot be told. */
function firstEnd(text: string): number {
  for (const found of text.matchAll(ending)) {
    const end = found.index + found[0].length;
    const before = text.slice(0, found.index);
    if (before.trim() === '' && found.groups?.['stop'] === undefined) continue;
    const verdict = isEnd(found, before, text.slice(end));
    if (verdict === 'unsure') return 0;
    if (verdict === 'yes') return end;
  }
  return 0;
}

function isEnd(found: RegExpMatchArray, before: string, after: string): 'yes' | 'no' | 'unsure' {
  const { stop, close = '', gap = '' } = found.groups ?? {};
  if (stop === undefined) return 'yes';
  // An empty line ends whatever stands before it.
  if (/\n\s*\n/.test(gap)) return 'yes';
  const upTo = before + stop + close;
  if (isInSpeech(upTo) && upTo.length < longSpeech) return 'no';
  if (stop === '.' && close === '') return abbreviation.test(upTo) ? 'no' : 'yes';
  // After a call, three dots or a closing mark, what follows says whether the sentence goes on.
  if (after === '') return 'unsure';
  return saysOn.test(after) ? 'no' : 'yes';
}

function isInSpeech(text: string): boolean {
  const paragraph = text.slice(text.lastIndexOf('\n\n') + 1);
  const straight = paragraph.split('"').length - 1;
  const opened = paragraph.split('\u201c').length - paragraph.split('\u201d').length;
  return straight % 2 === 1 || opened > 0;
}
