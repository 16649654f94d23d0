import type { Token } from './token.ts';

const ends = new Set(['until', 'till', 'because', 'so', 'then', 'but', 'while', 'when']);
const temporal = new Set(
  'you he she it they we i the soon long far well much many usual ever always before'.split(' '),
);
const measures = new Set(
  'size height shape colour color length width weight sound look smell air likeness manner way'.split(' '),
);
const manners = new Set(
  'dignity patience air look manner grace speed solemnity enthusiasm caution calm care confidence ease pride gravity politeness interest tone voice face'.split(
    ' ',
  ),
);
const longest = 24;

/** Marks the words that only say what something is like: they claim nothing. */
export function markLikeness(tokens: readonly Token[]): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const from = begins(tokens, at);
    if (from === undefined) continue;
    let to = from;
    const isThan = tokens[at]?.word === 'than';
    while (
      to < tokens.length &&
      to - from < longest &&
      (!isEnd(tokens, to, from) || goesOn(tokens, to, from))
    ) {
      if (isThan && tokens[to]?.word === 'with') break;
      to += 1;
    }
    for (let inside = at; inside < to; inside += 1) {
      const token = tokens[inside];
      if (token) token.isLikeness = true;
    }
    at = Math.max(at, to - 1);
  }
}

/** `like somebody who has heard the post and found it was for next door`: one `who`, and all that it did. */
function goesOn(tokens: readonly Token[], at: number, from: number): boolean {
  if (
    !/^(?:and|but|or)$/.test(tokens[at]?.word ?? '') ||
    /^(?:pronoun|determiner)$/.test(tokens[at + 1]?.tag ?? '')
  )
    return false;
  return tokens.slice(from, at).some(({ word }) => word === 'who');
}

/** Where the likeness begins that a word leads to. */
function begins(tokens: readonly Token[], at: number): number | undefined {
  const { word = '', tag, isQuoted } = tokens[at] ?? {};
  if (isQuoted === undefined) return undefined;
  const [next, after] = [tokens[at + 1]?.word ?? '', tokens[at + 2]?.word ?? ''];
  if (word === 'like' && tag === 'preposition') return at + 1;
  if (word === 'than') return at + 1;
  if (word === 'as') {
    if (next === 'if' || next === 'though') return isDenied(tokens, at) ? undefined : at + 2;
    if (/^(?:good|well|soon|long|far|much|many)$/.test(next)) return undefined;
    if (after === 'as') return at + 3;
    if (/^(?:good|well|soon|long|far|much|many)$/.test(tokens[at - 1]?.word ?? '')) return undefined;
    if (tokens[at - 2]?.word === 'as' || tokens[at - 1]?.tag === 'adjective') return at + 1;
    return temporal.has(next) || tokens[at + 1]?.isCapital === true ? undefined : at + 1;
  }
  if (
    measures.has(word) &&
    next === 'of' &&
    tokens[at - 1]?.word === 'the' &&
    word !== 'sound' &&
    word !== 'smell'
  )
    return at + 2;
  if (word === 'way' && tokens[at - 1]?.word === 'the' && /^(?:a|an|one|people|it|other)$/.test(next))
    return at + 1;
  if (/^seem(?:s|ed)?$/.test(word) && next === 'to' && after === 'have' && tokens[at + 3]?.word === 'been') {
    const done = tokens[at + 4]?.word ?? '';
    return /^(?:open|close|lock|unlock|lit|light|put|taken|moved|broken|left|stolen|used)/.test(done)
      ? undefined
      : at + 4;
  }
  // `with the dignity of a bishop`
  if (manners.has(word) && next === 'of' && /^(?:a|an|one|people|somebody|someone|something)$/.test(after))
    return at + 2;
  if (word === 'by' && next === 'way' && after === 'of') return at + 3;
  // `you could swear that there was no glass`
  if (
    /^(?:swear|believe|think)$/.test(word) &&
    /^(?:could|would|might|'d|almost)$/.test(tokens[at - 1]?.word ?? '')
  )
    return at + 1;
  if ((word === 'might' || word === 'could') && (next === 'almost' || (next === 'have' && after === 'been')))
    return at + 1;
  return undefined;
}

function isEnd(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  // `as one might say, you are the weather`
  if (token.text === ',' && tokens[at - 1]?.word === 'say') return false;
  if (token.kind === 'mark') return token.text !== '*' && token.text !== "'";
  if (at > from && ends.has(token.word)) return true;
  if (token.word !== 'and' && token.word !== 'or') return false;
  const next = tokens[at + 1];
  if (next === undefined || next.tag === 'pronoun' || next.word === 'from' || next.word === 'the')
    return true;
  for (let ahead = at + 1; ahead < Math.min(tokens.length, at + 5); ahead += 1) {
    const tag = tokens[ahead]?.tag;
    if (tag === 'mark') break;
    if (tag === 'verb' || tag === 'auxiliary') return true;
  }
  return false;
}

/** `It is not as if` says that it is so. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.tag === 'negation';
}
