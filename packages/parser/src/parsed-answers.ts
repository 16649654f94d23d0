import { type Command, inSeries, type Offered } from '@lamplight/world';
import type { MetaWord, Parsed } from './parsed.ts';
import { recall } from './recall.ts';
import { entityToken, joinSentences, toPieces } from './sentence.ts';
import type { Choice } from './settle.ts';
import type { Setting } from './setting.ts';
import { type Token, wordsOf } from './token.ts';
import type { Understanding } from './understand.ts';

/** The answer that an understanding comes to; nothing where it failed. */
export function answerFor(
  { clause, end, next }: Understanding,
  tokens: readonly Token[],
  rest: readonly Token[],
  certainty: 'plain' | 'corrected',
  setting: Setting,
): Parsed | undefined {
  const tail = tokens.slice(next);
  const later = joinSentences(tail, rest);
  const command = tokens.slice(0, end);
  if (clause.kind === 'ready')
    return commandsAnswer(
      clause.commands,
      clause.words,
      decided(command, clause.choices),
      later,
      certainty,
      setting,
    );
  if (clause.kind === 'filled')
    return commandsAnswer(clause.commands, clause.words, command, later, 'assumed', setting);
  if (clause.kind === 'failed') return undefined;
  const [from, to] =
    clause.kind === 'which' ? [clause.phrase.from, clause.phrase.to] : [clause.at, clause.at];
  const asked = {
    before: toPieces(command.slice(0, from)),
    after: toPieces(command.slice(to)),
    rest: restOf(later, setting),
  };
  if (clause.kind === 'which') {
    const { options, several } = clause;
    const pending = { kind: 'which', ...asked, options, several } as const;
    return whichQuestion(options, { ...setting.memory, oops: null, pending }, setting);
  }
  const pending = { kind: 'missing', ...asked, joins: clause.joins } as const;
  const memory = { ...setting.memory, oops: null, pending };
  return { kind: 'question', question: clause.question, options: clause.options, memory };
}

export function whichQuestion(ids: readonly string[], memory: Setting['memory'], setting: Setting): Parsed {
  const options = ids.map((id) => setting.theName(id));
  return { kind: 'question', question: `Which do you mean, ${inSeries(options, 'or')}?`, options, memory };
}

function commandsAnswer(
  commands: readonly Command[],
  reading: string,
  tokens: readonly Token[],
  rest: readonly Token[],
  certainty: 'plain' | 'corrected' | 'assumed',
  setting: Setting,
): Parsed {
  const recalled = recall(
    setting.memory,
    commands,
    setting.grammar,
    setting.nouns,
    (id) => setting.standing(id) !== 'met',
  );
  const memory = { ...recalled, again: toPieces(tokens), oops: null, pending: null };
  return { kind: 'commands', commands, rest: restOf(rest, setting), reading, certainty, memory };
}

/** The sentence with what its phrases turned out to mean, so that AGAIN means the same. */
function decided(tokens: readonly Token[], choices: readonly Choice[]): readonly Token[] {
  return tokens.flatMap((token, index) => {
    const choice = choices.find(({ phrase }) => index >= phrase.from && index < phrase.to);
    if (choice === undefined) return [token];
    return index === choice.phrase.from ? [entityToken(choice.id)] : [];
  });
}

/** The command of an offer or a choice, as if its words had been typed. */
export function choiceAnswer(
  offered: Offered,
  tokens: readonly Token[],
  rest: readonly Token[],
  setting: Setting,
): Parsed;
export function choiceAnswer(
  offered: Offered | undefined,
  tokens: readonly Token[],
  rest: readonly Token[],
  setting: Setting,
): Parsed | undefined;
export function choiceAnswer(
  offered: Offered | undefined,
  tokens: readonly Token[],
  rest: readonly Token[],
  setting: Setting,
): Parsed | undefined {
  return offered && commandsAnswer([offered.command], offered.words, tokens, rest, 'plain', setting);
}

export function metaAnswer(meta: MetaWord, count: number, rest: readonly Token[], setting: Setting): Parsed {
  return { kind: 'meta', meta, count, rest: restOf(rest, setting), memory: setting.memory };
}

/** The words that are left for later. */
export function restOf(tokens: readonly Token[], setting: Setting): string | null {
  return tokens.length === 0 ? null : wordsOf(tokens, setting.theName);
}
