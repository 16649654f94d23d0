import { isFailure } from './failure.ts';
import { createNounReader } from './noun-list.ts';
import { answerFor, restOf } from './parsed-answers.ts';
import type { Parsed } from './parsed.ts';
import { entityToken, firstSentence, fromPieces, joinSentences } from './sentence.ts';
import type { Setting } from './setting.ts';
import { type Token, tokenise } from './token.ts';
import { understand } from './understand.ts';

const mostOptions = 6;

/** Only a name: the correction of a word that was not understood before, or something to do something with. */
export function readNamed(
  tokens: readonly Token[],
  rest: readonly Token[],
  setting: Setting,
): Parsed | undefined {
  const phrase = createNounReader(tokens, setting).phrase(0, tokens.length, 'entity');
  if (isFailure(phrase)) return undefined;
  const repaired = readRepaired(tokens, rest, setting);
  if (repaired) return repaired;
  const [entity] = phrase.candidates;
  if (entity === undefined || phrase.candidates.length > 1 || phrase.mode === 'all') return undefined;
  const absent = readAbsent(entity, rest, setting);
  if (absent) return absent;
  const options = setting.offers().filter(({ about }) => about.includes(entity));
  const pending = { kind: 'deed', entity, rest: restOf(rest, setting) } as const;
  return {
    kind: 'question',
    question: `What do you want to do with ${setting.theName(entity)}?`,
    options: options.slice(0, mostOptions).map(({ words }) => words),
    memory: { ...setting.memory, ...referent(entity, setting), oops: null, pending },
  };
}

/** Somebody who is elsewhere is a topic to whoever is talked with, and not here to anybody else. */
function readAbsent(entity: string, rest: readonly Token[], setting: Setting): Parsed | undefined {
  if (setting.standing(entity) !== 'met' || setting.nouns.get(entity)?.kind !== 'person') return undefined;
  const { with: listener } = setting.now.state.talk;
  const tokens =
    listener === null
      ? [...tokenise('examine'), entityToken(entity)]
      : [...tokenise('ask'), entityToken(listener), ...tokenise('about'), entityToken(entity)];
  return answerFor(understand(tokens, setting), tokens, rest, 'plain', setting);
}

function readRepaired(
  tokens: readonly Token[],
  rest: readonly Token[],
  setting: Setting,
): Parsed | undefined {
  const { oops } = setting.memory;
  if (oops === null) return undefined;
  const sentence = firstSentence([...fromPieces(oops.before), ...tokens, ...fromPieces(oops.after)]);
  const later = joinSentences(sentence.rest, rest);
  return answerFor(understand(sentence.tokens, setting), sentence.tokens, later, 'plain', setting);
}

function referent(entity: string, { nouns }: Setting): object {
  const pronoun = nouns.get(entity)?.pronoun;
  if (pronoun === 'she') return { her: entity };
  return pronoun === 'he' ? { him: entity } : { it: entity };
}
