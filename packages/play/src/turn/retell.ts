import type { RetellHint } from '@lamplight/contracts';
import type { TellingAbout } from '@lamplight/safety';
import { PlayError } from '../play-error.ts';
import { backwards, headOf, type Playing, type Point, textOf } from '../playing.ts';
import { release } from '../release.ts';
import { isOfTheStory } from '../transcript/parts.ts';
import { isToldByModel } from '../voice/is-told-by-model.ts';
import { mayBeTold } from '../voice/may-be-told.ts';
import type { Who } from '../who.ts';
import { answerRetold } from './answer-retold.ts';
import { type Attempt, type Draft, type Standing, untouched } from './attempt.ts';
import type { Granted } from './grant-wish.ts';
import { isOfStory } from './is-of-story.ts';
import type { TurnNeeds } from './turn-needs.ts';
import { plainDrafts } from './plain-drafts.ts';
import { standingNow } from './standing-now.ts';

/** More variants than a text has are not looked through. */
const mostTries = 12;

/** How a turn is to be told again. */
export interface RetellAsk {
  readonly key: string | null;
  /** What only a model can make of it. */
  readonly hint: RetellHint | null;
}

/**
 * Tells the newest turn in other words. The world and its hash stay as they are, and so does a question that waits.
 * Where nothing of it was written in more than one way, that is said instead; where a model is the voice, the words that
 * stand are answered, and its own follow.
 *
 * @throws PlayError `play/adventure-changed` when the words of that turn belong to other files of the adventure
 */
export async function retell(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  { key, hint }: RetellAsk,
): Promise<Granted> {
  const { desk, shelf, states, watch } = needs;
  const { world } = shelf.take(playing.adventure);
  const head = headOf(playing);
  const point = newestTold(playing, head);
  if (point.content !== world.story.content) throw toldByOthers(playing);
  const isVoiced = isToldByModel(needs, playing) && mayBeTold(playing, point, await needs.bearings.of(who));
  if (hint !== null && !isVoiced) return { attempt: hintsAreForModels(standingNow(needs, playing)) };
  const state = states.at(world, playing, head);
  const limits = playing.limits ?? state.limits;
  const about: TellingAbout = { level: playing.risk?.level ?? 0, limits };
  // Told under the limits of today, whatever they were when it happened.
  const before = { ...states.before(world, playing, point), limits };
  const events = point.events.filter(({ type }) => type !== 'limits-changed');
  const inWords = (retelling: number) => {
    const drafts = [...plainDrafts(world, before, events, retelling), ...saidBesides(point)];
    return { retelling, ...release(watch, drafts, about) };
  };
  const known = new Set([point.tellings, (isVoiced && point.plain) || point.tellings].map(textOf));
  const other = Array.from({ length: mostTries }, (_, index) => point.retelling + 1 + index)
    .values()
    .map(inWords)
    .find(({ tellings }) => !known.has(textOf(tellings)));
  if (other === undefined && !isVoiced) return { attempt: saidAlready(standingNow(needs, playing)) };
  const { tellings, retelling, ...told } = other ?? point;
  const answer = answerRetold(needs, playing, point, { key, tellings });
  const entry = {
    kind: 'turn-retold',
    of: point.sequence,
    retelling,
    key,
    tellings,
    ...(told.leftOut === undefined ? {} : { leftOut: told.leftOut }),
    answer,
  } as const;
  const { turn, ended, scene } = answer;
  await desk.write(who, playing, entry, { turn, ended, state, scene });
  return { turn: answer };
}

function hintsAreForModels(standing: Standing): Attempt {
  const words =
    'Only a model can tell it in another mood, and the author’s words tell this moment. “retell” looks for other words of theirs.';
  return { ...untouched(standing), drafts: [{ words, voice: 'program' }] };
}

function saidAlready(standing: Standing): Attempt {
  const words = 'This moment was written in one way only, so there are no other words for it.';
  return { ...untouched(standing), drafts: [{ words, voice: 'program' }] };
}

/** The newest point that told something of the story. The beginning always did. */
function newestTold(playing: Playing, head: Point): Point {
  for (const point of backwards(playing, head)) if (isOfStory(point)) return point;
  return head;
}

/** What the program said besides the story, such as a question: it is not the story's to tell again. */
function saidBesides({ tellings }: Point): Draft[] {
  return tellings
    .filter(({ voice }) => !isOfTheStory(voice))
    .map(({ text, voice }) => ({ words: text, voice }));
}

function toldByOthers({ adventure }: Playing): PlayError {
  return new PlayError(
    'play/adventure-changed',
    `The files of the adventure "${adventure}" were changed after this turn, so there are no other words for it. ` +
      'Play a turn first.',
  );
}
