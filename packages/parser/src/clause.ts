import type { Command } from '@lamplight/world';
import { common } from './function-words.ts';
import { fail, type Failure, isFailure } from './failure.ts';
import { fillLack, type Lack } from './lack.ts';
import { type Match, matchPattern } from './match-pattern.ts';
import type { NounReader } from './noun-list.ts';
import type { Draft, Setting } from './setting.ts';
import { type Choice, settle } from './settle.ts';
import { readSlot, type SlotValue } from './slot-value.ts';
import type { Token } from './token.ts';

/** What a stretch of words means by itself. */
export type Clause = Ready | Lack | { readonly kind: 'failed'; readonly failure: Failure };

interface Ready {
  readonly kind: 'ready';
  readonly commands: readonly Command[];
  readonly words: string;
  readonly choices: readonly Choice[];
}

/** A match whose slots mean something. */
export interface Candidate {
  readonly match: Match;
  readonly values: readonly SlotValue[];
  readonly cost: number;
}

/** Reads tokens up to `end` as one command; `nouns` reads the same tokens. */
export function readClause(
  tokens: readonly Token[],
  end: number,
  setting: Setting,
  nouns: NounReader,
): Clause {
  const whole = readMatches(tokens, end, false, setting, nouns);
  let failure = whole.failure;
  let question: Clause | undefined;
  for (const group of byCost(whole.candidates)) {
    const ready: Ready[] = [];
    for (const { match, values } of group) {
      const settled = settle(match, values, setting, tokens);
      if (isFailure(settled)) failure = settled;
      else if (settled.kind === 'which' || settled.kind === 'where') question ??= settled;
      else ready.push({ ...settled, commands: commandsOf(settled.drafts, setting) });
    }
    const complete = ready.filter(({ commands }) => commands.length > 0);
    const [first] = complete;
    if (first)
      return complete.length > 1 ? (complete.find((one) => isAllowed(one, setting)) ?? first) : first;
    if (question) return question;
  }
  if (whole.candidates.length > 0) return failed(failure);
  const partial = readMatches(tokens, end, true, setting, nouns);
  const lack = fillLack(partial.candidates, tokens, setting);
  return lack ?? failed(furthest(failure, partial.failure) ?? unmatched(tokens, end, setting));
}

function commandsOf(drafts: readonly Draft[], setting: Setting): readonly Command[] {
  return drafts.flatMap((draft) => setting.complete(draft) ?? []);
}

function isAllowed({ commands }: Ready, setting: Setting): boolean {
  return commands.some((command) => setting.isDone(command));
}

function readMatches(
  tokens: readonly Token[],
  end: number,
  lenient: boolean,
  setting: Setting,
  nouns: NounReader,
): { readonly candidates: readonly Candidate[]; readonly failure: Failure | undefined } {
  const candidates: Candidate[] = [];
  let failure: Failure | undefined;
  for (const pattern of setting.grammar.startingWith(tokens[0]?.key ?? '')) {
    for (const match of matchPattern(pattern, tokens, end, lenient)) {
      const values = readSlots(match, tokens, nouns, setting);
      if (isFailure(values)) {
        // A bare direction fits any sentence, so that it does not fit says nothing.
        if (match.literals > 0) failure = furthest(failure, values);
        continue;
      }
      const cost = values.reduce((sum, value) => sum + value.cost, 0);
      candidates.push({ match, values, cost });
    }
  }
  return { candidates, failure };
}

function readSlots(
  { fillings }: Match,
  tokens: readonly Token[],
  nouns: NounReader,
  setting: Setting,
): readonly SlotValue[] | Failure {
  const values: SlotValue[] = [];
  for (const filling of fillings) {
    const value = readSlot(filling, tokens, nouns, setting);
    if (isFailure(value)) return value;
    values.push(value);
  }
  return values;
}

/** Groups of equally likely candidates, the likeliest first; among equals the one with more words of its own. */
function byCost(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const rank = candidate.cost * 100 - candidate.match.literals;
    groups.set(rank, [...(groups.get(rank) ?? []), candidate]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** The failure that understood most; a word that nobody knows says more than words that do not go together. */
function furthest(a: Failure | undefined, b: Failure | undefined): Failure | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.at > a.at ? b : a;
}

function failed(failure: Failure | undefined): Clause {
  return { kind: 'failed', failure: failure ?? fail('no-sense', 0) };
}

/** No pattern has this form: the first word that nothing is known of, or else the form itself. */
function unmatched(tokens: readonly Token[], end: number, setting: Setting): Failure {
  const { grammar, nouns } = setting;
  const isKnown = ({ key, entity }: Token): boolean =>
    entity !== undefined ||
    common.has(key) ||
    grammar.words.has(key) ||
    [...nouns.withWord(key).keys()].some((id) => setting.standing(id) !== 'unknown');
  const first = tokens[0];
  if (first !== undefined && !grammar.isStarter(first.key))
    return fail(isKnown(first) ? 'no-sense' : 'unknown-word', 0);
  const unknown = tokens.findIndex((token, index) => index < end && !isKnown(token));
  return unknown < 0 ? fail('no-sense', end) : fail('unknown-word', unknown);
}
