import { besideAnswer, numbered } from './answer-words.ts';
import { answerWhere } from './answer-where.ts';
import type { Pending } from './memory.ts';
import { entityToken, fromPieces } from './sentence.ts';
import type { Setting } from './setting.ts';
import { isMark, type Token, tokenise } from './token.ts';
import { understand } from './understand.ts';

/** The sentence that an answer completes, or the fewer things or places between which it leaves the choice. */
export type Answered =
  | { readonly kind: 'sentence'; readonly tokens: readonly Token[] }
  | { readonly kind: 'narrowed'; readonly pending: Extract<Pending, { kind: 'which' | 'where' }> };

/** Reads words as the answer to an open question; nothing when they are none, but a line of their own. */
export function readAnswer(
  tokens: readonly Token[],
  pending: Pending,
  setting: Setting,
): Answered | undefined {
  if (pending.kind === 'which') return answerWhich(tokens, pending, setting);
  if (pending.kind === 'where') return answerWhere(tokens, pending);
  if (pending.kind === 'missing') return answerMissing(tokens, pending, setting);
  if (understand(tokens, setting).clause.kind === 'ready') return undefined;
  const completed = [...tokens, entityToken(pending.entity)];
  return understand(completed, setting).clause.kind === 'ready'
    ? { kind: 'sentence', tokens: completed }
    : undefined;
}

type Which = Extract<Pending, { kind: 'which' }>;

function answerWhich(tokens: readonly Token[], pending: Which, setting: Setting): Answered | undefined {
  const chosen = chooseAmong(tokens, pending, setting);
  if (chosen.length === 0) return undefined;
  if (chosen.length > 1 && !isEverything(tokens))
    return { kind: 'narrowed', pending: { ...pending, options: chosen } };
  const named = chosen.flatMap((id, index) => [...(index > 0 ? tokenise('and') : []), entityToken(id)]);
  return {
    kind: 'sentence',
    tokens: [...fromPieces(pending.before), ...named, ...fromPieces(pending.after)],
  };
}

function isEverything(tokens: readonly Token[]): boolean {
  return tokens.some(({ key }) => key === 'both' || key === 'all' || key === 'everything');
}

function chooseAmong(
  tokens: readonly Token[],
  { options, several }: Which,
  setting: Setting,
): readonly string[] {
  const known = options.filter((id) => setting.nouns.get(id) !== undefined);
  const said = tokens.filter(({ key }) => !isMark(key));
  if (
    isEverything(said) &&
    said.every(({ key }) => besideAnswer.has(key) || isEverything([{ text: key, key }]))
  ) {
    return several ? known : [];
  }
  if (said.length === 1 && ['any', 'either', 'whichever', 'anything'].includes(said[0]?.key ?? ''))
    return known.slice(0, 1);
  const whole = said.map(({ key }) => key);
  const byNumber = numbered(whole, known);
  if (byNumber !== undefined) return byNumber;
  const keys = whole.filter((key) => !besideAnswer.has(key));
  if (keys.length === 0) return [];
  const fitting = known.filter((id) => keys.every((key) => setting.nouns.withWord(key).has(id)));
  const exact = fitting.filter((id) => setting.nouns.get(id)?.name === keys.join(' '));
  return exact.length > 0 ? exact : fitting;
}

function answerMissing(
  tokens: readonly Token[],
  pending: Extract<Pending, { kind: 'missing' }>,
  setting: Setting,
): Answered | undefined {
  if (
    setting.grammar.isStarter(tokens[0]?.key ?? '') &&
    understand(tokens, setting).clause.kind === 'ready'
  ) {
    return undefined;
  }
  const before = fromPieces(pending.before);
  const after = fromPieces(pending.after);
  const sentences = [...new Set(['', ...pending.joins])].map((join) => [
    ...before,
    ...tokenise(join),
    ...tokens,
    ...after,
  ]);
  let fallback: readonly Token[] | undefined;
  for (const sentence of sentences) {
    const { clause } = understand(sentence, setting);
    if (clause.kind !== 'ready' && clause.kind !== 'which' && clause.kind !== 'where') continue;
    if (clause.kind === 'ready' && clause.commands.some((command) => setting.isDone(command))) {
      return { kind: 'sentence', tokens: sentence };
    }
    fallback ??= sentence;
  }
  return fallback && { kind: 'sentence', tokens: fallback };
}
