import type { Turn } from '@lamplight/contracts';
import { PlayError } from '../play-error.ts';
import { headOf, type Playing, pointAtTurn, turnOf } from '../playing.ts';
import type { Who } from '../who.ts';
import { goBackTo } from './go-back-to.ts';
import type { TurnNeeds } from './turn-needs.ts';

/**
 * Brings the world back to where it was some turns ago. Nothing is erased: the turns stay in the journal, and other
 * branches keep them.
 *
 * @throws PlayError `play/no-such-turn` when fewer turns were played
 */
export async function takeBack(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  turns: number,
  key: string | null,
): Promise<Turn> {
  const played = turnOf(headOf(playing));
  const to = pointAtTurn(playing, played - turns);
  if (turns < 1 || to === undefined) throw tooFarBack(playing, turns, played);
  return goBackTo(needs, who, playing, to, { key });
}

function tooFarBack({ branch }: Playing, turns: number, played: number): PlayError {
  const there = played === 1 ? 'only 1 turn has' : `${played} turns have`;
  return new PlayError(
    'play/no-such-turn',
    `${turns} turns cannot be taken back: ${there} been played on the branch "${branch}".`,
  );
}
