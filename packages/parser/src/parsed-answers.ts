import { type Command, inSeries, type Offered } from '@lamplight/world';
import type { Clause } from './clause.ts';
import type { Pending } from './memory.ts';
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
  const [from, to] = stretchOf(clause);
  const asked = {
    before: toPieces(command.slice(0, from)),
    after: toPieces(command.slice(to)),
    rest: restOf(later, setting),
  };
  const memory = { ...setting.memory, oops: null };
  if (clause.kind === 'which') {
    const { options, several } = clause;
    return whichQuestion({ kind: 'which', ...asked, options, several }, memory, setting);
  }
  if (clause.kind === 'where')
    return whichQuestion({ kind: 'where', ...asked, options: clause.open.options }, memory, setting);
  const pending = { kind: 'missing', ...asked, joins: clause.joins } as const;
  const { question, options } = clause;
  return { kind: 'question', question, options, memory: { ...memory, pending } };
}

/** The words that the answer to a question stands in for. */
function stretchOf(clause: Extract<Clause, { kind: 'which' | 'where' | 'lack' }>): readonly [number, number] {
  if (clause.kind === 'lack') return [clause.at, clause.at];
  const { from, to } = clause.kind === 'which' ? clause.phrase : clause.open;
  return [from, to];
}

/** Asks which of several things or places is meant. */
export function whichQuestion(
  pending: Extract<Pending, { kind: 'which' | 'where' }>,
  memory: Setting['memory'],
  setting: Setting,
): Parsed {
  const options = pending.kind === 'which' ? pending.options.map(setting.theName) : pending.options;
  const question = `Which do you mean, ${inSeries(options, 'or')}?`;
  return { kind: 'question', question, options, memory: { ...memory, pending } };
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
