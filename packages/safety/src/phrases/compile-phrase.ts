import { parsePhrase, type PhraseStep } from './parse-phrase.ts';
import { wordCost } from './word-cost.ts';

/** A phrase ready to be matched against a clause's text. */
export interface CompiledPhrase {
  readonly pattern: RegExp;
  /** No match without one of these words: they index the phrase. */
  readonly anchors: ReadonlySet<string>;
  /** No match either without one word of each of these others: it is cheaper to look words up than to match. */
  readonly needs: readonly ReadonlySet<string>[];
  /** Every word of the phrase. */
  readonly words: ReadonlySet<string>;
}

/** @throws SyntaxError when the source is not a phrase, or nothing in it must be there */
export function compilePhrase(source: string): CompiledPhrase {
  const steps = parsePhrase(source);
  const anchors = bestAnchors(steps);
  if (anchors === null)
    throw new SyntaxError(`"${source}" could match nothing at all: one word must be needed.`);
  const words = new Set<string>();
  collectWords(steps, words);
  // Whoever comes from an anchor need not look for it again.
  const needs = steps.flatMap((step) => stepAnchors(step) ?? []).filter((set) => !isSame(set, anchors));
  return { pattern: new RegExp(`${toPattern(steps)}(?= )`, 'g'), anchors, needs, words };
}

function toPattern(steps: readonly PhraseStep[]): string {
  return steps.map(stepPattern).join('');
}

function stepPattern(step: PhraseStep): string {
  switch (step.is) {
    case 'start':
      return '^';
    case 'end':
      return '(?= $)';
    case 'gap':
      // Captured, because a "not" in a gap denies the phrase, and one of the phrase's own does not.
      return `((?: [^ ]{1,40}){0,${step.upTo}}?)`;
    case 'word':
      return step.optional ? `(?: ${step.word}(?= ))?` : ` ${step.word}(?= )`;
    default:
      return `(?:${step.of.map(toPattern).join('|')})${step.optional ? '?' : ''}`;
  }
}

function bestAnchors(steps: readonly PhraseStep[]): ReadonlySet<string> | null {
  let best: ReadonlySet<string> | null = null;
  for (const step of steps) {
    const anchors = stepAnchors(step);
    if (anchors !== null && (best === null || cost(anchors) < cost(best))) best = anchors;
  }
  return best;
}

function stepAnchors(step: PhraseStep): ReadonlySet<string> | null {
  if (step.is === 'word') return step.optional ? null : new Set([step.word]);
  if (step.is !== 'choice' || step.optional) return null;
  const all = new Set<string>();
  for (const choice of step.of) {
    const anchors = bestAnchors(choice);
    if (anchors === null) return null;
    for (const word of anchors) all.add(word);
  }
  return all;
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && one.isSubsetOf(other);
}

function cost(anchors: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of anchors) sum += wordCost(word);
  return sum;
}

function collectWords(steps: readonly PhraseStep[], into: Set<string>): void {
  for (const step of steps) {
    if (step.is === 'word') into.add(step.word);
    if (step.is === 'choice') for (const choice of step.of) collectWords(choice, into);
  }
}
