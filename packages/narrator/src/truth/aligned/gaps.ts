import type { Token } from '../reading/token.ts';
import type { Stream } from '../told/stream.ts';
import type { Alignment } from './align.ts';

/** Where a sentence parts from the author's: what stands between the same two words in each. */
export interface Gap {
  readonly mine: readonly Token[];
  readonly theirs: readonly Token[];
  /** The same words stand on both sides of it. */
  readonly isBetween: boolean;
  /** A mark stands in one of the two. */
  readonly hasPause: boolean;
  /** The word that both begin with. */
  readonly led: string | null;
  /** It begins the sentence. */
  readonly isStart: boolean;
  /** Nothing follows in the sentence. */
  readonly isEnd: boolean;
}

/** How many words of the author's may be left out before two places are no longer beside each other. */
const widest = 12;
/** How far the author's words are looked at, where nothing follows that both have. */
const edge = 6;

/** The gaps of a sentence, from its beginning to its end. */
export function gapsIn(tokens: readonly Token[], to: Alignment, stream: Stream): readonly Gap[] {
  const gaps: Gap[] = [];
  let last = -1;
  for (let at = 0; at <= tokens.length; at += 1) {
    const place = to[at] ?? -1;
    if (at < tokens.length && place < 0) continue;
    const before = last < 0 ? -1 : (to[last] ?? -1);
    const isEnd = at === tokens.length;
    if (before < 0 && isEnd) break;
    const isBetween =
      before >= 0 &&
      !isEnd &&
      stream.sentences[before] === stream.sentences[place] &&
      place > before &&
      place - before <= widest;
    const mine = tokens.slice(last + 1, at);
    const theirs = isBetween
      ? stream.tokens.slice(before + 1, place)
      : [
          ...(before < 0 ? [] : behind(before, to, stream, isEnd)),
          ...(isEnd ? [] : ahead(place, to, stream, before < 0)),
        ];
    const gap = withoutShared(mine, theirs, { isBetween, isEnd, isStart: before < 0 });
    if (gap.mine.length > 0 || gap.theirs.length > 0) gaps.push(gap);
    last = at;
  }
  return gaps;
}

function behind(
  from: number,
  to: Alignment,
  { tokens, sentences }: Stream,
  isEnd: boolean,
): readonly Token[] {
  const found: Token[] = [];
  for (let place = from + 1; place <= from + edge; place += 1) {
    const token = tokens[place];
    if (token === undefined || sentences[place] !== sentences[from] || to.includes(place)) break;
    if (isPause(token) && !isEnd) break;
    found.push(token);
  }
  return found;
}

function ahead(
  until: number,
  to: Alignment,
  { tokens, sentences }: Stream,
  isStart: boolean,
): readonly Token[] {
  const found: Token[] = [];
  for (let place = until - 1; place >= until - edge; place -= 1) {
    const token = tokens[place];
    if (token === undefined || sentences[place] !== sentences[until] || to.includes(place)) break;
    if (isPause(token) && !isStart) break;
    found.unshift(token);
  }
  return found;
}

function isPause({ kind, text }: Token): boolean {
  return kind === 'mark' && text !== "'" && text !== '*' && text !== '"';
}

function isWordOrPause(token: Token): boolean {
  return token.kind !== 'mark' || isPause(token);
}

/** Takes the words away that both have. */
function withoutShared(
  mine: readonly Token[],
  theirs: readonly Token[],
  where: Pick<Gap, 'isBetween' | 'isStart' | 'isEnd'>,
): Gap {
  const left = theirs.filter(isWordOrPause);
  const own: Token[] = [];
  for (const token of mine.filter(isWordOrPause)) {
    const index = left.findIndex(({ word }) => word === token.word);
    if (index < 0) own.push(token);
    else left.splice(index, 1);
  }
  const hasPause = own.some(isPause) || left.some(isPause);
  const [first] = mine;
  const led = first !== undefined && first.word === theirs[0]?.word ? first.word : null;
  const isWord = ({ kind }: Token): boolean => kind !== 'mark';
  return { mine: own.filter(isWord), theirs: left.filter(isWord), ...where, hasPause, led };
}
