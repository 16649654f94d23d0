import { inSeries, type Offered } from '@lamplight/world';
import { answerInKind, isAssent } from './answer-in-kind.ts';
import { determiners } from './function-words.ts';
import { type Failure, isFailure } from './failure.ts';
import type { ParserMemory } from './memory.ts';
import { createNounReader } from './noun-list.ts';
import { nearestOffers } from './nearest.ts';
import type { Parsed } from './parsed.ts';
import { quote } from './quote.ts';
import { toPieces } from './sentence.ts';
import type { Setting } from './setting.ts';
import { isMark, type Token, wordsOf } from './token.ts';

type Unclear = Extract<Parsed, { kind: 'unclear' }>;

/** Says what was understood of a sentence, what was not, and what could be done instead. */
export function unclear(
  tokens: readonly Token[],
  rest: readonly Token[],
  failure: Failure,
  setting: Setting,
): Unclear {
  const named = ['unknown-word', 'unknown-place', 'no-sense'].includes(failure.reason);
  const understood = named ? understoodIn(tokens, failure.at, setting) : null;
  const stranger = named ? tokens[failure.at] : undefined;
  const unknown = stranger === undefined ? null : quoted(unknownWords(tokens, failure), setting);
  const nearest =
    failure.reason === 'nobody-to-answer' && setting.choices().length > 0
      ? setting.choices().slice(0, 3)
      : failure.reason === 'courtesy'
        ? []
        : nearestOffers(failure.reason === 'nobody-to-ask' ? [] : tokens, failure.about, setting);
  const oops =
    stranger === undefined
      ? null
      : {
          before: toPieces(tokens.slice(0, failure.at)),
          after: toPieces([...tokens.slice(failure.at + 1), ...afterwards(rest)]),
        };
  const memory: ParserMemory = { ...setting.memory, pending: null, oops };
  const said = explain(tokens, failure, understood, unknown, setting);
  return {
    kind: 'unclear',
    reason: failure.reason,
    message: `${said}${suggestion(nearest)}`,
    understood,
    unknown,
    nearest,
    memory,
  };
}

/** An answer to a line that holds nothing to understand, or more than anybody could. */
export function unreadable(reason: 'empty' | 'too-long', setting: Setting): Unclear {
  const nearest = nearestOffers([], [], setting);
  const said =
    reason === 'empty'
      ? 'Take your time. The story goes on when you say what you do.'
      : 'That is more than I can follow at once, so I did none of it. Say it in a sentence or two.';
  const memory = { ...setting.memory, pending: reason === 'empty' ? setting.memory.pending : null };
  return {
    kind: 'unclear',
    reason,
    message: `${said}${suggestion(nearest)}`,
    understood: null,
    unknown: null,
    nearest,
    memory,
  };
}

function explain(
  tokens: readonly Token[],
  { reason, at, about }: Failure,
  understood: string | null,
  unknown: string | null,
  setting: Setting,
): string {
  const names = about.filter((id) => setting.nouns.get(id) !== undefined).map((id) => setting.theName(id));
  const [first = 'that', second = 'that'] = names;
  const verb = quoted(tokens.slice(0, 1), setting);
  const keys = tokens.flatMap(({ key }) => (isMark(key) ? [] : [key])).join(' ');
  switch (reason) {
    case 'wrong-kind': {
      const isPerson = setting.nouns.get(about[0] ?? '')?.kind === 'person';
      return isPerson
        ? `I understood “${verb}”, but ${first} is somebody, and nothing to do that with.`
        : `I understood “${verb}”, but ${first} is not somebody to do that with.`;
    }
    case 'one-at-a-time':
      return `I understood “${verb}”, but that goes with one thing at a time.`;
    case 'nothing-fits':
      return `I understood “${verb}”, but there is nothing here that it would work with.`;
    case 'no-referent':
      return `I understood “${verb}”, but I'm not sure what “${quoted(tokens.slice(at, at + 1), setting)}” stands for.`;
    case 'not-within':
      return `${capital(first)} ${setting.nouns.get(about[0] ?? '')?.plural ? 'are' : 'is'} not ${
        setting.nouns.get(about[1] ?? '')?.kind === 'person' ? 'with' : 'in or on'
      } ${second}.`;
    case 'unknown-place': {
      const name = createNounReader(tokens, setting).phrase(at, tokens.length, 'entity');
      const [here] = isFailure(name) ? [] : name.candidates.filter((id) => setting.standing(id) === 'seen');
      if (here === undefined) return `You know no way to “${unknown}” yet. “Map” tells where you have been.`;
      return setting.nouns.get(here)?.kind === 'person'
        ? `${capital(setting.theName(here))} is right here.`
        : `You can see ${setting.theName(here)} from where you are. To go on from here, say which way.`;
    }
    case 'nothing-to-repeat':
      return `There is nothing to ${verb === 'oops' || verb === 'o' ? 'put right' : 'repeat'} yet.`;
    case 'nobody-to-answer':
      if (setting.choices().length > 0) return 'That is not one of the things to say just now.';
      return isAssent(keys) ? answerInKind(keys) : 'Nobody is waiting to hear that.';
    case 'nobody-to-ask':
      return names.length === 0
        ? 'That is a question, and there is nobody here to ask.'
        : `You could ask ${inSeries(names, 'or')}: “ask ${first} about …”.`;
    case 'courtesy':
      return answerInKind(keys);
    case 'own-will':
      return `${capital(first)} will not be ordered about, but you can talk.`;
    default:
      if (understood === null)
        return unknown === null ? "I didn't understand that." : `I don't understand “${unknown}” here.`;
      return unknown === null
        ? `I understood “${understood}”, but not what you want to do with it.`
        : `I understood “${understood}”, but not “${unknown}”.`;
  }
}

/** The words before the unknown one; where it is the first, the name that follows it. */
function understoodIn(tokens: readonly Token[], at: number, setting: Setting): string | null {
  // An article belongs to the word after it.
  const end = tokens.slice(0, at).findLastIndex(({ key }) => !determiners.has(key)) + 1;
  if (end > 0) return quoted(tokens.slice(0, end), setting);
  if (at > 0) return null;
  const after = tokens.slice(1);
  const name = createNounReader(after, setting).phrase(0, after.length, 'entity');
  return after.length === 0 || isFailure(name) ? null : quoted(after, setting);
}

/** The word that was not understood, or, when it is none by itself, all that follows it. */
function unknownWords(tokens: readonly Token[], { reason, at }: Failure): readonly Token[] {
  if (reason === 'unknown-word') return tokens.slice(at, at + 1);
  const start = tokens.findIndex(({ key }, index) => index >= at && !determiners.has(key));
  return tokens.slice(start < 0 ? at : start);
}

function quoted(tokens: readonly Token[], setting: Setting): string {
  return quote(wordsOf(tokens, setting.theName));
}

function suggestion(nearest: readonly Offered[]): string {
  if (nearest.length === 0) return '';
  return ` You could say ${inSeries(
    // What is said aloud brings its own quotation marks.
    nearest.map(({ words }) => (/^["“]/.test(words) ? words : `“${words}”`)),
    'or',
  )}.`;
}

function afterwards(rest: readonly Token[]): readonly Token[] {
  return rest.length > 0 ? [{ text: '.', key: '.' }, ...rest] : [];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
