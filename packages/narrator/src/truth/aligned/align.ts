import type { Token } from '../reading/token.ts';
import { isContent, type Stream } from '../told/stream.ts';
import { synonymsOf } from '../words/synonyms.ts';
import { verbOf } from '../reading/lexicon.ts';

/** Which of the author's words a sentence retells: for each of its words the place in the stream, or `-1`. */
export type Alignment = readonly number[];

/** Of a word that stands in many places, the first ones are enough. */
const mostPlaces = 12;
/** How far apart two words may be that stand together. */
const reach = 7;

interface Candidate {
  readonly at: number;
  readonly place: number;
  score: number;
  before: Candidate | null;
}

/** Lays a sentence beside the author's: each word to where it stands with its neighbours, and to nowhere without any. */
export function align(tokens: readonly Token[], stream: Stream): Alignment {
  const to: number[] = Array.from<number>({ length: tokens.length }).fill(-1);
  let last: readonly Candidate[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!isContent(token)) continue;
    const found = candidatesOf(token, at, stream);
    if (found.length === 0) continue;
    for (const one of found) {
      let best = 0;
      for (const before of last) {
        const score = before.score + nearness(before, one, stream);
        if (one.before === null || score > best) {
          best = score;
          one.before = before;
        }
      }
      one.score += best;
    }
    last = found;
  }
  let next: Candidate | null = null;
  for (let one = bestOf(last); one !== null; one = one.before) {
    if (standTogether(one.before, one, stream) || standTogether(next, one, stream)) to[one.at] = one.place;
    next = one;
  }
  return to;
}

function candidatesOf(token: Token, at: number, { places, tokens, news }: Stream): readonly Candidate[] {
  const found: Candidate[] = [];
  const add = (form: string, score: number): void => {
    const all = places.get(form);
    if (all === undefined) return;
    for (const place of all) {
      if (found.length === mostPlaces) return;
      if (found.some((one) => one.place === place)) continue;
      const isSame = tokens[place]?.word === token.word;
      found.push({ at, place, score: score + (isSame ? 0.5 : 0) + (place < news ? 0.2 : 0), before: null });
    }
  };
  for (const base of token.bases) add(base, 1);
  if (token.tag === 'verb')
    for (const verb of synonymsOf(verbOf(token.bases))) if (!token.bases.includes(verb)) add(verb, 0.5);
  return found;
}

function nearness(before: Candidate, one: Candidate, { sentences }: Stream): number {
  const apart = one.place - before.place;
  const here = sentences[one.place] ?? 0;
  const there = sentences[before.place] ?? 0;
  if (here !== there) return here === there + 1 ? 0.4 : 0;
  if (apart <= 0) return apart === 0 ? 0 : 0.6;
  return 2 - Math.min(1, Math.abs(apart - (one.at - before.at)) / 8);
}

function bestOf(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const one of candidates) if (best === null || one.score > best.score) best = one;
  return best;
}

function standTogether(one: Candidate | null, other: Candidate, { sentences }: Stream): boolean {
  return (
    one !== null &&
    one.place !== other.place &&
    sentences[one.place] === sentences[other.place] &&
    Math.abs(one.place - other.place) <= reach &&
    Math.abs(one.at - other.at) <= reach
  );
}
