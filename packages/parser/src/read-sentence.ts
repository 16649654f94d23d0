import { isAssent } from './answer-in-kind.ts';
import { readAddress } from './address.ts';
import { guessChoice } from './choices.ts';
import { fail, type Failure } from './failure.ts';
import { places } from './function-words.ts';
import { answerFor, choiceAnswer } from './parsed-answers.ts';
import type { Parsed } from './parsed.ts';
import { withoutManners } from './politeness.ts';
import { onTheWay } from './on-the-way.ts';
import { readCorrected } from './read-corrected.ts';
import { readNamed } from './read-named.ts';
import { readQuestion } from './read-question.ts';
import { saidTwice } from './said-twice.ts';
import type { Setting } from './setting.ts';
import { keysOf, type Token, tokenise } from './token.ts';
import { unclear } from './unclear.ts';
import { understand } from './understand.ts';

/** Reads a sentence as it stands, then as an offer says it, then without manners, then as something else than a command. */
export function readSentence(written: readonly Token[], rest: readonly Token[], setting: Setting): Parsed {
  const tokens = withPreposition(written, setting);
  const plainly = answerFor(understand(tokens, setting), tokens, rest, 'plain', setting);
  if (plainly?.kind === 'commands') return plainly;
  const said = keysIn(tokens);
  const offered = setting.offers().find(({ words }) => keysOf(words).join(' ') === said);
  if (offered) return choiceAnswer(offered, tokens, rest, setting);
  if (plainly) return plainly;
  const polite = withoutManners(tokens) ?? tokens;
  const { clause, ...where } = understand(polite, setting);
  const politely = answerFor({ clause, ...where }, polite, rest, 'plain', setting);
  if (politely) return politely;
  return (
    choiceAnswer(guessChoice(polite, setting.choices()), polite, rest, setting) ??
    readAddressed(polite, rest, setting) ??
    readAsked(polite, rest, setting) ??
    readAnew(polite, rest, setting) ??
    readCorrected(polite, rest, setting) ??
    readNamed(polite, rest, setting) ??
    unclear(polite, rest, failureOf(polite, clause), setting)
  );
}

/** `put it there` says neither in nor on, so what is there decides. */
function withPreposition(tokens: readonly Token[], { now, memory }: Setting): readonly Token[] {
  const before = tokens.at(-2);
  if (memory.there === null || tokens.at(-1)?.key !== 'there' || places.has(before?.key ?? 'in'))
    return tokens;
  const word = now.story.things[memory.there]?.container ? 'in' : 'on';
  return [...tokens.slice(0, -1), ...tokenise(word), ...tokens.slice(-1)];
}

/** `Mara, open the door`: people do as they please. */
function readAddressed(
  tokens: readonly Token[],
  rest: readonly Token[],
  setting: Setting,
): Parsed | undefined {
  const address = readAddress(tokens, setting);
  if (address === undefined) return undefined;
  return address.tokens
    ? readSentence(address.tokens, rest, setting)
    : unclear(tokens, rest, fail('own-will', tokens.length, address.person), setting);
}

function readAsked(tokens: readonly Token[], rest: readonly Token[], setting: Setting): Parsed | undefined {
  const asked = readQuestion(tokens, setting);
  if (asked === undefined) return undefined;
  return 'reason' in asked ? unclear(tokens, rest, asked, setting) : readSentence(asked, rest, setting);
}

/** What was said more roundly than the grammar has it, or twice. */
function readAnew(tokens: readonly Token[], rest: readonly Token[], setting: Setting): Parsed | undefined {
  const way = onTheWay(tokens);
  if (way !== undefined) return readSentence(way, rest, setting);
  const once = saidTwice(tokens, rest, setting);
  return once && readSentence(once.tokens, once.rest, setting);
}

function keysIn(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join(' ');
}

const speaking = new Set(['say', 'answer', 'reply', 'yes', 'no', 'choose']);

function failureOf(tokens: readonly Token[], clause: ReturnType<typeof understand>['clause']): Failure {
  if (speaking.has(tokens[0]?.key ?? '') || isAssent(keysIn(tokens))) return fail('nobody-to-answer', 0);
  return clause.kind === 'failed' ? clause.failure : fail('no-sense', 0);
}
