import type { RetellHint, Telling } from '@lamplight/contracts';
import type { TellingAbout } from '@lamplight/safety';
import { PlayError } from '../play-error.ts';
import { backwards, headOf, isByModel, type Playing, type Point, textOf } from '../playing.ts';
import { release, releaseAgain, type Released } from '../release.ts';
import { isOfTheStory } from '../transcript/parts.ts';
import { isToldByModel } from '../voice/is-told-by-model.ts';
import { mayBeTold } from '../voice/may-be-told.ts';
import type { Who } from '../who.ts';
import { answerRetold } from './answer-retold.ts';
import { type Attempt, type Standing, untouched } from './attempt.ts';
import type { Granted } from './grant-wish.ts';
import { isOfStory } from './is-of-story.ts';
import type { TurnNeeds } from './turn-needs.ts';
import { plainDrafts } from './plain-drafts.ts';
import { programDraft } from './program-draft.ts';
import { saidBesides } from './said-besides.ts';
import { standingNow } from './standing-now.ts';

/** More variants than a text has are not looked through. */
const mostTries = 12;

/** How a turn is to be told again. */
export interface RetellAsk {
  readonly key: string | null;
  /** What only a model can make of it. */
  readonly hint: RetellHint | null;
  /** In the words that stood before it was told anew last. */
  readonly back: boolean;
}

/**
 * Tells the newest turn in other words. The world and its hash stay as they are, and so does a question that waits.
 * Where nothing of it was written in more than one way, that is said instead; where a model is the voice, the words that
 * stand are answered, and its own follow. Told back, it has the words again that stood before, whoever's they are.
 *
 * @throws PlayError `play/adventure-changed` when the words of that turn belong to other files of the adventure
 */
export async function retell(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  { key, hint, back }: RetellAsk,
): Promise<Granted> {
  const { shelf, states, watch } = needs;
  const head = headOf(playing);
  const point = newestTold(playing, head);
  const { world } = shelf.of(playing, point);
  const state = states.at(playing, head);
  const limits = playing.limits ?? state.limits;
  const about: TellingAbout = { level: playing.risk?.level ?? 0, limits };
  const mayBeVoiced = mayBeTold(playing, point, await needs.bearings.of(who));
  if (back) {
    const { earlier, retelling } = point;
    const mayStand = earlier !== null && (mayBeVoiced || !isByModel(earlier.tellings));
    if (!mayStand) return { attempt: nothingEarlier(standingNow(needs, playing)) };
    const told = releaseAgain(watch, earlier.tellings, about);
    return keepRetold(needs, who, playing, { point, key, retelling, told, back });
  }
  if (point.content !== world.story.content) throw toldByOthers(playing);
  const isVoiced = isToldByModel(needs, playing) && mayBeVoiced;
  if (hint !== null && !isVoiced) return { attempt: hintsAreForModels(standingNow(needs, playing)) };
  // Told under the limits of today, whatever they were when it happened.
  const before = { ...states.before(playing, point), limits };
  const events = point.events.filter(({ type }) => type !== 'limits-changed');
  const besides = saidBesides(needs, playing, point, before);
  const inWords = (retelling: number) => {
    const story = plainDrafts(world, before, events, retelling).filter(({ voice }) => isOfTheStory(voice));
    return { retelling, ...release(watch, [...story, ...besides], about) };
  };
  const known = new Set([point.tellings, (isVoiced && point.plain) || point.tellings].map(wordsOf));
  const other = Array.from({ length: mostTries }, (_, index) => point.retelling + 1 + index)
    .values()
    .map(inWords)
    .find(({ tellings }) => !known.has(wordsOf(tellings)));
  if (other === undefined && !isVoiced) return { attempt: saidAlready(standingNow(needs, playing)) };
  const { retelling, tellings, leftOut } = other ?? point;
  const told = { tellings, ...(leftOut === undefined ? {} : { leftOut }) };
  return keepRetold(needs, who, playing, { point, key, retelling, told, back });
}

interface ToldAnew extends Pick<RetellAsk, 'key' | 'back'> {
  readonly point: Point;
  readonly retelling: number;
  readonly told: Released;
}

async function keepRetold(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  { point, key, retelling, told, back }: ToldAnew,
): Promise<Granted> {
  const { desk, shelf, states } = needs;
  const { world } = shelf.of(playing);
  const answer = answerRetold(needs, playing, point, { key, tellings: told.tellings });
  const entry = {
    kind: 'turn-retold',
    of: point.sequence,
    retelling,
    ...(back ? { back } : {}),
    key,
    ...told,
    answer,
  } as const;
  const { turn, ended, scene } = answer;
  await desk.write(who, playing, entry, {
    world,
    turn,
    ended,
    state: states.at(playing, headOf(playing)),
    scene,
  });
  return { turn: answer };
}

/** All words, in whichever order they were said. */
function wordsOf(tellings: readonly Telling[]): string {
  return textOf(tellings.toSorted((one, other) => (one.text < other.text ? -1 : 1)));
}

function hintsAreForModels(standing: Standing): Attempt {
  return { ...untouched(standing), drafts: [programDraft('moods-are-for-models')] };
}

function nothingEarlier(standing: Standing): Attempt {
  return { ...untouched(standing), drafts: [programDraft('no-earlier-words')] };
}

function saidAlready(standing: Standing): Attempt {
  return { ...untouched(standing), drafts: [programDraft('told-one-way')] };
}

/** The newest point that told something of the story. The beginning always did. */
function newestTold(playing: Playing, head: Point): Point {
  for (const point of backwards(playing, head)) if (isOfStory(point)) return point;
  return head;
}

function toldByOthers({ adventure }: Playing): PlayError {
  return new PlayError(
    'play/adventure-changed',
    `The files of the adventure "${adventure}" were changed after this turn, so there are no other words for it. ` +
      'Play a turn first.',
  );
}
