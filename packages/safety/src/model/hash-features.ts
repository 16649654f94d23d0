import { type ConceptTable, conceptOf, mostConcepts } from './concept-table.ts';
import { hashPrime as prime, wordSeed } from './hash-word.ts';

/** How n-grams become numbers. Part of the model file's format: another recipe reads other weights. */
export interface HashRecipe {
  /** The shortest and longest run of letters; spaces count. */
  readonly letters: readonly [shortest: number, longest: number];
  readonly concepts: ConceptTable;
}

/** Where hashes are written: words, then letters, then concepts. Made once and used for every clause. */
export interface FeatureBuffer {
  hashes: Int32Array;
  /** The ends of the three groups. */
  readonly ends: Int32Array;
  /** The concepts of this clause as bits, and of the one before: a thought often runs over two sentences. */
  readonly here: Int32Array;
  readonly before: Int32Array;
  readonly words: Int32Array;
  readonly tokens: Int32Array;
  readonly members: Int32Array;
}

const letterSeed = 0x6b43a9b5;
const space = 32;
const mostWords = 96;

export function featureBuffer(): FeatureBuffer {
  return {
    hashes: new Int32Array(16_384),
    ends: new Int32Array(3),
    here: new Int32Array(mostConcepts / 32),
    before: new Int32Array(mostConcepts / 32),
    words: new Int32Array(mostWords),
    tokens: new Int32Array(mostWords),
    members: new Int32Array(mostConcepts),
  };
}

/**
 * Writes one 32-bit number per n-gram of a clause, without making a string.
 *
 * @param text words with one space between, one before and one behind; at most 96 words are read
 */
export function hashFeatures(text: string, recipe: HashRecipe, into: FeatureBuffer): void {
  makeRoom(text, into);
  const words = splitWords(text, into.words);
  const wordsEnd = hashWords(into, words);
  const lettersEnd = hashLetters(text, recipe.letters, into.hashes, wordsEnd);
  into.ends[0] = wordsEnd;
  into.ends[1] = lettersEnd;
  into.ends[2] = hashConcepts(into, words, recipe.concepts, lettersEnd);
}

/** The concepts alone, which depend on the clause before as well; there are no words and no letters then. */
export function hashConceptsOnly(text: string, recipe: HashRecipe, into: FeatureBuffer): void {
  makeRoom(text, into);
  into.ends[0] = 0;
  into.ends[1] = 0;
  into.ends[2] = hashConcepts(into, splitWords(text, into.words), recipe.concepts, 0);
}

function makeRoom(text: string, into: FeatureBuffer): void {
  const most = text.length * 4 + mostWords * 10 + (mostConcepts * (mostConcepts + 1)) / 2;
  if (into.hashes.length < most) into.hashes = new Int32Array(most);
}

function splitWords(text: string, words: Int32Array): number {
  let count = 0;
  let hash = wordSeed;
  let inWord = false;
  for (let at = 0; at <= text.length && count < mostWords; at++) {
    const code = at === text.length ? space : text.charCodeAt(at);
    if (code !== space) {
      hash = Math.imul(hash ^ code, prime);
      inWord = true;
    } else if (inWord) {
      words[count++] = hash;
      hash = wordSeed;
      inWord = false;
    }
  }
  return count;
}

function hashWords({ words, hashes }: FeatureBuffer, count: number): number {
  let at = 0;
  for (let word = 0; word < count; word++) {
    const last = words[word] ?? 0;
    hashes[at++] = finish(last);
    if (word < 1) continue;
    const pair = join(words[word - 1] ?? 0, last, 0x52a9d3e1);
    hashes[at++] = finish(pair);
    if (word > 1) hashes[at++] = finish(join(words[word - 2] ?? 0, pair, 0x7c1f6a95));
  }
  return at;
}

/** Concepts in a row, with a word or two between, and side by side anywhere in two clauses. */
function hashConcepts(buffer: FeatureBuffer, count: number, concepts: ConceptTable, from: number): number {
  const { words, tokens, hashes, here } = buffer;
  let at = from;
  here.fill(0);
  for (let word = 0; word < count; word++) {
    const concept = conceptOf(concepts, words[word] ?? 0);
    tokens[word] = concept < 0 ? (words[word] ?? 0) : Math.imul(concept + 1, 0x3c6ef35f);
    if (concept >= 0) here[concept >>> 5] = (here[concept >>> 5] ?? 0) | (1 << (concept & 31));
    if (word < 1) continue;
    const last = tokens[word] ?? 0;
    const pair = join(tokens[word - 1] ?? 0, last, 0x1f83d9ab);
    hashes[at++] = finish(pair);
    if (word < 2) continue;
    hashes[at++] = finish(join(tokens[word - 2] ?? 0, pair, 0x5be0cd19));
    hashes[at++] = finish(join(tokens[word - 2] ?? 0, last, 0x1b873593));
    if (word > 2) hashes[at++] = finish(join(tokens[word - 3] ?? 0, last, 0x1b873593));
  }
  at = hashPairs(buffer, at);
  buffer.before.set(here);
  return at;
}

function hashPairs({ hashes, members, here, before }: FeatureBuffer, from: number): number {
  let at = from;
  let count = 0;
  for (let block = 0; block < here.length; block++) {
    let bits = (here[block] ?? 0) | (before[block] ?? 0);
    for (; bits !== 0; bits &= bits - 1) members[count++] = block * 32 + 31 - Math.clz32(bits & -bits);
  }
  for (let first = 0; first < count; first++) {
    const one = members[first] ?? 0;
    const isHere = holds(here, one);
    for (let second = first; second < count; second++) {
      const other = members[second] ?? 0;
      if (isHere || holds(here, other))
        hashes[at++] = finish(Math.imul(one * mostConcepts + other + 1, 0x2545f491));
    }
  }
  return at;
}

function holds(concepts: Int32Array, concept: number): boolean {
  return (((concepts[concept >>> 5] ?? 0) >>> (concept & 31)) & 1) === 1;
}

function hashLetters(
  text: string,
  [shortest, longest]: HashRecipe['letters'],
  hashes: Int32Array,
  from: number,
): number {
  let at = from;
  const end = text.length;
  for (let start = 0; start < end; start++) {
    let hash = letterSeed;
    const stop = Math.min(start + longest, end);
    for (let next = start; next < stop; next++) {
      hash = Math.imul(hash ^ text.charCodeAt(next), prime);
      if (next - start + 1 >= shortest) hashes[at++] = finish(hash);
    }
  }
  return at;
}

function join(before: number, last: number, seed: number): number {
  return Math.imul(Math.imul(before ^ seed, prime) + last, 0x27d4eb2f);
}

/** Spreads the last letters over all bits: the buckets are taken from the upper ones. */
function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  mixed = Math.imul(mixed, 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}
