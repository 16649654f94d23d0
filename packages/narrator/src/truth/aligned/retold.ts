import type { Claim, Phrase, Reading } from '../reading/claim.ts';
import type { Token } from '../reading/token.ts';
import type { ToldClaim } from '../told/claims-of.ts';
import type { Told } from '../told/told.ts';
import { type Who, whoIs } from '../told/who.ts';
import type { Alignment } from './align.ts';

/** How something in a sentence stands to what the author has in its place. */
export type Likeness = 'same' | 'other' | 'unsure';

/** A claim that retells one of the author's, and how the parts of the two stand to each other. */
export interface Retold {
  readonly claim: Claim;
  readonly theirs: ToldClaim;
  readonly subject: Likeness;
  readonly object: Likeness;
  /** One of the two is denied. */
  readonly isTurned: boolean;
  /** What is said to be was only likened, tried or wished. */
  readonly isMadeReal: boolean;
}

/** The claims of a sentence that retell one of the author's. */
export function retellingsIn(
  { claims, tokens }: Pick<Reading, 'claims' | 'tokens'>,
  to: Alignment,
  told: Told,
): ReadonlyMap<Claim, Retold> {
  const found = new Map<Claim, Retold>();
  for (const claim of claims) {
    const one = retold(claim, tokens, to, told);
    if (one !== undefined) found.set(claim, one);
  }
  return found;
}

/** Finds the claim of the author's that a claim retells: the one with its verb or, of what only is, what it is. */
function retold(claim: Claim, tokens: readonly Token[], to: Alignment, told: Told): Retold | undefined {
  const theirs = sourceOf(claim, tokens, to, told);
  if (theirs === undefined) return undefined;
  const source = theirs.claim;
  const isCrossed = claim.isPassive !== source.isPassive;
  const done = isCrossed ? source.object : source.subject;
  const doneTo = isCrossed ? source.subject : source.object;
  return {
    claim,
    theirs,
    subject: compare(claim.subject, done, to, told),
    object: compare(claim.object, doneTo, to, told),
    isTurned: claim.isNegated !== source.isNegated,
    isMadeReal:
      (source.isLikeness && !claim.isLikeness) ||
      (source.modal !== null && claim.modal === null && !claim.isOpenEnded) ||
      (source.isOpenEnded && !claim.isOpenEnded && claim.modal === null) ||
      (source.isQuoted && !claim.isQuoted),
  };
}

function sourceOf(
  claim: Claim,
  tokens: readonly Token[],
  to: Alignment,
  { stream }: Told,
): ToldClaim | undefined {
  const place = to[claim.at] ?? -1;
  if (place >= 0) return stream.claims.get(place);
  if (claim.verb !== 'be') return undefined;
  const said = claim.predicate ?? claim.object?.head;
  if (said === undefined) return undefined;
  const where = to[tokens.indexOf(said)] ?? -1;
  const token = stream.tokens[where];
  return token === undefined ? undefined : stream.said.get(token);
}

/** Whether two phrases mean the same. */
function compare(
  mine: Phrase | null,
  theirs: Phrase | null,
  to: Alignment,
  { entities, stream }: Told,
): Likeness {
  if (mine === null || theirs === null) return mine === theirs ? 'same' : 'unsure';
  const place = to[mine.from + mine.tokens.indexOf(mine.head)] ?? -1;
  if (place >= 0 && stream.tokens[place] === theirs.head) return 'same';
  return meant(whoIs(mine, entities), whoIs(theirs, entities));
}

function meant(mine: Who, theirs: Who): Likeness {
  if (mine.kind === 'you' || theirs.kind === 'you') {
    if (mine.kind === theirs.kind) return 'same';
    return ['person', 'thing'].includes(mine.kind) || ['person', 'thing'].includes(theirs.kind)
      ? 'other'
      : 'unsure';
  }
  const one = 'entities' in mine ? mine.entities : undefined;
  const another = 'entities' in theirs ? theirs.entities : undefined;
  if (one !== undefined && another !== undefined)
    return one.some((entity) => another.includes(entity)) ? 'same' : 'other';
  if (mine.kind === 'pronoun' && theirs.kind === 'pronoun')
    return mine.word === theirs.word ? 'same' : 'unsure';
  if (mine.kind === 'pronoun' && another !== undefined)
    return another.some(({ pronoun }) => stands(mine.word, pronoun)) ? 'same' : 'unsure';
  if (theirs.kind === 'pronoun' && one !== undefined)
    return one.some(({ pronoun }) => stands(theirs.word, pronoun)) ? 'same' : 'unsure';
  if (mine.kind === 'other' && theirs.kind === 'other')
    return mine.bases.some((base) => theirs.bases.includes(base)) ? 'same' : 'unsure';
  return 'unsure';
}

const people: Readonly<Record<string, string>> = { she: 'she', her: 'she', he: 'he', him: 'he' };

function stands(word: string, pronoun: string): boolean {
  return (people[word] ?? 'it') === pronoun;
}
