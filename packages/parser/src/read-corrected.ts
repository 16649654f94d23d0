import { answerFor } from './parsed-answers.ts';
import type { Parsed } from './parsed.ts';
import type { Setting } from './setting.ts';
import { correct } from './spelling.ts';
import type { Token } from './token.ts';
import { understand } from './understand.ts';

/** More slips than this in one sentence, and a guess is no longer worth much. */
const mostCorrections = 2;

/** The sentence with its unknown words put right, where one letter is all that is wrong with each. */
export function readCorrected(
  tokens: readonly Token[],
  rest: readonly Token[],
  setting: Setting,
): Parsed | undefined {
  let current = tokens;
  const notes: string[] = [];
  while (notes.length < mostCorrections) {
    const { clause } = understand(current, setting);
    if (clause.kind !== 'failed' || clause.failure.reason !== 'unknown-word') return undefined;
    const correction = correct(current, clause.failure.at, setting);
    if (correction === undefined) return undefined;
    current = correction.tokens;
    notes.push(`“${correction.from}” as “${correction.to}”`);
    const answer = answerFor(understand(current, setting), current, rest, 'corrected', setting);
    if (answer?.kind === 'commands')
      return { ...answer, reading: `${answer.reading} (reading ${notes.join(' and ')})` };
    if (answer) return answer;
  }
  return undefined;
}
