import type { Turn } from '@lamplight/contracts';
import { PlayError } from '../play-error.ts';
import { headOf, type Playing, pointAtTurn, turnOf } from '../playing.ts';
import type { Who } from '../who.ts';
import { answerTurn } from './answer.ts';
import type { TurnNeeds } from './interact.ts';

/**
 * Brings the world back to where it was some turns ago. Nothing is erased: the turns stay in the journal, and other
 * branches keep them.
 *
 * @throws PlayError `play/no-such-turn` when fewer turns were played
 */
export async function takeBack(
  { desk, shelf, states }: TurnNeeds,
  who: Who,
  playing: Playing,
  turns: number,
  key: string | null,
): Promise<Turn> {
  const played = turnOf(headOf(playing));
  const to = pointAtTurn(playing, played - turns);
  if (turns < 1 || to === undefined) throw tooFarBack(playing, turns, played);
  const { world } = shelf.take(playing.adventure);
  const state = states.at(world, playing, to);
  const turn = turnOf(to);
  const answer = answerTurn(world, state, {
    session: playing.id,
    sequence: playing.sequence + 1,
    turn,
    key,
    outcome: 'done',
    tellings: to.tellings,
    events: [],
    care: null,
    answers: to.answers,
    retells: null,
  });
  const entry = { kind: 'turns-taken-back', to: to.sequence, key, answer } as const;
  await desk.write(who, playing, entry, { turn, ended: answer.ended, state });
  return answer;
}

function tooFarBack({ branch }: Playing, turns: number, played: number): PlayError {
  const there = played === 1 ? 'only 1 turn has' : `${played} turns have`;
  return new PlayError(
    'play/no-such-turn',
    `${turns} turns cannot be taken back: ${there} been played on the branch "${branch}".`,
  );
}
