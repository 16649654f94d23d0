import { parsePhrase, type PhraseStep } from './parse-phrase.ts';

/** A phrase ready to be matched against a clause's text. */
export interface CompiledPhrase {
  readonly pattern: RegExp;
  /** No match without one of these words: they index the phrase. */
  readonly anchors: ReadonlySet<string>;
  /** Every word of the phrase. */
  readonly words: ReadonlySet<string>;
}

// Words too frequent to index by.
const frequent = new Set(
  (
    'i to the a an my me not want am do of it is be and have going you in on at so for with no this that would will ' +
    'can all going about he she they her him his was just really like up out go get get too if feel know'
  ).split(' '),
);

/** @throws SyntaxError when the source is not a phrase, or nothing in it must be there */
export function compilePhrase(source: string): CompiledPhrase {
  const steps = parsePhrase(source);
  const anchors = bestAnchors(steps);
  if (anchors === null)
    throw new SyntaxError(`"${source}" could match nothing at all: one word must be needed.`);
  const words = new Set<string>();
  collectWords(steps, words);
  return { pattern: new RegExp(`${toPattern(steps)}(?= )`, 'g'), anchors, words };
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
      return `(?: [^ ]{1,40}){0,${step.upTo}}?`;
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

function cost(anchors: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of anchors) sum += frequent.has(word) ? 50 : 1;
  return sum;
}

function collectWords(steps: readonly PhraseStep[], into: Set<string>): void {
  for (const step of steps) {
    if (step.is === 'word') into.add(step.word);
    if (step.is === 'choice') for (const choice of step.of) collectWords(choice, into);
  }
}
