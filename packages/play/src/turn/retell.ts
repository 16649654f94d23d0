import type { Turn } from '@lamplight/contracts';
import type { TellingAbout } from '@lamplight/safety';
import { PlayError } from '../play-error.ts';
import { backwards, headOf, type Playing, type Point, turnOf } from '../playing.ts';
import { release } from '../release.ts';
import type { Who } from '../who.ts';
import { shownBefore } from '../suggest/shown-before.ts';
import { answerTurn } from './answer.ts';
import type { Draft } from './attempt.ts';
import type { TurnNeeds } from './turn-needs.ts';
import { plainDrafts } from './plain-drafts.ts';

/**
 * Tells the newest turn in other words. The world and its hash stay as they are, and so does a question that waits.
 *
 * @throws PlayError `play/adventure-changed` when the words of that turn belong to other files of the adventure
 */
export async function retell(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  key: string | null,
): Promise<Turn> {
  const { desk, shelf, states, watch } = needs;
  const { world } = shelf.take(playing.adventure);
  const head = headOf(playing);
  const point = newestTold(playing, head);
  if (point.content !== world.story.content) throw toldByOthers(playing);
  const retelling = point.retelling + 1;
  const state = states.at(world, playing, head);
  const { risk, limits: own } = playing;
  const limits = own ?? state.limits;
  const about: TellingAbout = { level: risk?.level ?? 0, limits };
  // Told under the limits of today, whatever they were when it happened.
  const before = { ...states.before(world, playing, point), limits };
  const events = point.events.filter(({ type }) => type !== 'limits-changed');
  const drafts = [...plainDrafts(world, before, events, retelling), ...saidBesides(point)];
  const { tellings, ...told } = release(watch, drafts, about);
  const answer = answerTurn(
    world,
    { state, limits, recent: point.events, shown: shownBefore(needs, playing) },
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
  return answer;
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
