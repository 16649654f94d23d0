import type { Turn } from '@lamplight/contracts';
import { PlayError } from '../play-error.ts';
import { headOf, type Playing, type Point, turnOf } from '../playing.ts';
import { release } from '../release.ts';
import type { Who } from '../who.ts';
import { answerTurn } from './answer.ts';
import type { TurnNeeds } from './interact.ts';
import { plainDraft } from './plain-draft.ts';

/**
 * Tells the newest turn in other words. The world and its hash stay as they are.
 *
 * @throws PlayError `play/nothing-to-retell` when the newest answer was not about the story
 */
export async function retell(needs: TurnNeeds, who: Who, playing: Playing, key: string | null): Promise<Turn> {
  const { desk, shelf, states, watch } = needs;
  const point = headOf(playing);
  if (point.events.length === 0) throw nothingToRetell();
  const { world } = shelf.take(playing.adventure);
  const retelling = point.retelling + 1;
  const told = world.tell(states.before(world, playing, point), point.events, retelling);
  const tellings = release(
    watch,
    told.map(plainDraft),
    playing.risk?.level ?? 0,
  );
  const state = states.at(world, playing, point);
  const answer = answerTurn(world, state, {
    session: playing.id,
    sequence: playing.sequence + 1,
    turn: turnOf(point),
    key,
    outcome: outcomeOf(point),
    tellings,
    events: point.events,
    care: null,
    answers: null,
    retells: point.sequence,
  });
  const entry = { kind: 'turn-retold', of: point.sequence, retelling, key, tellings, answer } as const;
  await desk.write(who, playing, entry, { turn: answer.turn, ended: answer.ended, state });
  return answer;
}

function outcomeOf(point: Point): Turn['outcome'] {
  return point.kind === 'session-started' ? 'done' : point.outcome;
}

function nothingToRetell(): PlayError {
  return new PlayError(
    'play/nothing-to-retell',
    'The newest answer told nothing of the story, so there is nothing to tell again. Play a turn first.',
  );
}
