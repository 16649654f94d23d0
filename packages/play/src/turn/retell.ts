import type { TellingAbout } from '@lamplight/safety';
import { PlayError } from '../play-error.ts';
import { backwards, headOf, type Playing, type Point, textOf, turnOf } from '../playing.ts';
import { release } from '../release.ts';
import type { Who } from '../who.ts';
import { lastDone } from '../suggest/last-done.ts';
import { answerTurn } from './answer.ts';
import { type Attempt, type Draft, type Standing, untouched } from './attempt.ts';
import type { Granted } from './grant-wish.ts';
import type { TurnNeeds } from './turn-needs.ts';
import { plainDrafts } from './plain-drafts.ts';
import { standingNow } from './standing-now.ts';

/** More variants than a text has are not looked through. */
const mostTries = 12;

/**
 * Tells the newest turn in other words. The world and its hash stay as they are, and so does a question that waits.
 * Where nothing of it was written in more than one way, that is said instead.
 *
 * @throws PlayError `play/adventure-changed` when the words of that turn belong to other files of the adventure
 */
export async function retell(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  key: string | null,
): Promise<Granted> {
  const { desk, shelf, states, watch } = needs;
  const { world } = shelf.take(playing.adventure);
  const head = headOf(playing);
  const point = newestTold(playing, head);
  if (point.content !== world.story.content) throw toldByOthers(playing);
  const state = states.at(world, playing, head);
  const { risk, limits: own } = playing;
  const limits = own ?? state.limits;
  const about: TellingAbout = { level: risk?.level ?? 0, limits };
  // Told under the limits of today, whatever they were when it happened.
  const before = { ...states.before(world, playing, point), limits };
  const events = point.events.filter(({ type }) => type !== 'limits-changed');
  const inWords = (retelling: number) => {
    const drafts = [...plainDrafts(world, before, events, retelling), ...saidBesides(point)];
    return { retelling, ...release(watch, drafts, about) };
  };
  const other = Array.from({ length: mostTries }, (_, index) => point.retelling + 1 + index)
    .values()
    .map(inWords)
    .find(({ tellings }) => textOf(tellings) !== textOf(point.tellings));
  if (other === undefined) return { attempt: saidAlready(standingNow(needs, playing)) };
  const { tellings, retelling, ...told } = other;
  const answer = answerTurn(
    world,
    { state, limits, recent: point.events, done: lastDone(playing, head), suggested: head.suggested },
    {
      session: playing.id,
      sequence: playing.sequence + 1,
      turn: turnOf(head),
      key,
      outcome: point.kind === 'session-started' ? 'done' : point.outcome,
      tellings,
      events: point.events,
      reading: head.reading,
      answers: head.answers,
      retells: point.sequence,
    },
  );
  const entry = {
    kind: 'turn-retold',
    of: point.sequence,
    retelling,
    key,
    tellings,
    ...told,
    answer,
  } as const;
  await desk.write(who, playing, entry, {
    turn: answer.turn,
    ended: answer.ended,
    state,
    scene: answer.scene,
  });
  return { turn: answer };
}

function saidAlready(standing: Standing): Attempt {
  const words = 'This moment was written in one way only, so there are no other words for it.';
  return { ...untouched(standing), drafts: [{ words, voice: 'program' }] };
}

/** The newest point that told something of the story. The beginning always did. */
function newestTold(playing: Playing, head: Point): Point {
  for (const point of backwards(playing, head)) if (point.events.length > 0) return point;
  return head;
}

/** What the program said besides the story, such as a question: it is not the story's to tell again. */
function saidBesides({ tellings }: Point): Draft[] {
  return tellings.filter(({ voice }) => voice !== 'plain').map(({ text, voice }) => ({ words: text, voice }));
}

function toldByOthers({ adventure }: Playing): PlayError {
  return new PlayError(
    'play/adventure-changed',
    `The files of the adventure "${adventure}" were changed after this turn, so there are no other words for it. ` +
      'Play a turn first.',
  );
}
