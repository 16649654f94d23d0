import { readAnswer } from './answer.ts';
import { matchChoice, namedChoice, repeatedChoice } from './choices.ts';
import { readCourtesy } from './courtesy.ts';
import { directionWords } from './direction-words.ts';
import { isCareLine } from './meta.ts';
import { choiceAnswer, metaAnswer, whichQuestion } from './parsed-answers.ts';
import type { Parsed } from './parsed.ts';
import { readProgramWord } from './read-program-word.ts';
import { readSafetyWord } from './read-safety-word.ts';
import { readSentence } from './read-sentence.ts';
import { firstSentence, fromPieces, joinSentences } from './sentence.ts';
import type { Setting } from './setting.ts';
import type { Token } from './token.ts';
import { unreadable } from './unclear.ts';

/** Longer sentences are not read: nobody means them. */
const longestSentence = 64;

/**
 * Reads the first command of a line. Care comes first, then what a player needs for themselves, then what was asked
 * before, then the line by itself.
 */
export function readLine(line: readonly Token[], setting: Setting): Parsed {
  if (hasCareLine(line)) return metaAnswer('help-me', 1, [], setting);
  const repeated = repeatedChoice(line, setting.choices());
  if (repeated) return choiceAnswer(repeated, line, [], setting);
  const { tokens: said, rest } = firstSentence(line);
  // The stop after an initial ends no sentence: `who was E. Merrin`.
  const named = rest.length > 0 ? namedChoice(line, setting.choices()) : undefined;
  if (named) return choiceAnswer(named, line, [], setting);
  const tokens = oneWord(said);
  if (tokens.length === 0) return unreadable('empty', setting);
  if (tokens.length > longestSentence) return unreadable('too-long', setting);
  return (
    readSafetyWord(tokens, rest, setting) ??
    readPending(tokens, rest, setting) ??
    choiceAnswer(matchChoice(tokens, setting.choices()), tokens, rest, setting) ??
    readProgramWord(tokens, rest, setting, readLine) ??
    readCourtesy(tokens, rest, setting, readLine) ??
    readSentence(tokens, rest, setting)
  );
}

/** `bye bye` and `take take` are one word; two steps north are not. */
function oneWord(tokens: readonly Token[]): readonly Token[] {
  const key = tokens[0]?.key ?? '';
  if (key === '' || directionWords.has(key) || tokens.some((token) => token.key !== key)) return tokens;
  return tokens.slice(0, 1);
}

/** Whether any sentence of a line asks for help, whatever stands before it. */
export function hasCareLine(line: readonly Token[]): boolean {
  for (let left = firstSentence(line); left.tokens.length > 0; left = firstSentence(left.rest)) {
    if (isCareLine(left.tokens.map(({ key }) => key).filter((key) => key !== ','))) return true;
  }
  return false;
}

function readPending(tokens: readonly Token[], rest: readonly Token[], setting: Setting): Parsed | undefined {
  const { pending } = setting.memory;
  const answer = pending && readAnswer(tokens, pending, setting);
  if (!pending || !answer) return undefined;
  if (answer.kind === 'narrowed') return whichQuestion(answer.pending, setting.memory, setting);
  const later = pending.rest === null ? rest : joinSentences(rest, fromPieces([pending.rest]));
  return readSentence(answer.tokens, later, setting);
}
