import type { Telling } from '@lamplight/contracts';
import { underLimits } from '../limits/own-limits.ts';
import { headOf, type Playing, type Point, pointAt, turnOf } from '../playing.ts';
import { release } from '../release.ts';
import { answerRetold } from '../turn/answer-retold.ts';
import { saidBesides } from '../turn/said-besides.ts';
import { reportUnforeseen } from './report-unforeseen.ts';
import type { Released } from './tell-point.ts';
import type { TurnVoiced } from './voiced-entries.ts';

/**
 * Keeps what became of a telling, in its turn among the inputs of the session, and says that it is over. What nobody
 * waits for any more is kept as plain: what it used was used all the same.
 */
export async function keepTelling(told: Released): Promise<void> {
  const { needs, live, written } = told;
  const { reason } = live.signal;
  // Nobody waits for it, and nothing was spent: there is nothing to keep, unless somebody wanted it so.
  if (live.signal.aborted && written.attempts.length === 0 && reason !== 'voice/stopped') return;
  try {
    await needs.inTurn(live.session, () => writeDown(told));
  } catch (error) {
    reportUnforeseen(needs, error);
    // Whatever became of it in the store: the plain telling is there, and stands.
    live.say({ kind: 'over', as: 'plain', because: 'voice/not-kept', sequence: null });
    await enter(told, 0);
  }
  live.isKept();
  await needs.pump();
}

/** Counts what was spent, whatever became of the words. */
async function enter({ needs, who, written }: Released, tellings: number): Promise<void> {
  try {
    await needs.turn.spending.add(who, written.attempts, tellings);
  } catch (error) {
    // The session's own sum is in its journal all the same, and nobody loses a telling for bookkeeping.
    reportUnforeseen(needs, error);
  }
}

async function writeDown(told: Released): Promise<void> {
  const { needs, who, live, hint, written } = told;
  const { turn } = needs;
  const playing = await turn.desk.open(who, live.session);
  const because = live.signal.aborted ? String(live.signal.reason) : told.because;
  const point = pointAt(playing, live.of);
  const tellings = because === null ? [...told.tellings, ...besides(told, playing, point)] : [];
  const answer = because === null ? answerRetold(turn, playing, point, { key: null, tellings }) : null;
  const entry: TurnVoiced = {
    kind: 'turn-voiced',
    of: live.of,
    as: because === null ? 'told' : 'plain',
    because,
    hint,
    tellings,
    attempts: written.attempts,
    answer,
  };
  const head = headOf(playing);
  const { world } = turn.shelf.of(playing);
  const state = turn.states.at(playing, head);
  const after = { world, turn: turnOf(head), ended: head.ended, state, scene: world.scene(state) };
  await turn.desk.write(who, playing, entry, after);
  const sequence = because === null ? playing.sequence : null;
  // Begun before anybody hears of it, so that whoever then asks what was spent is told of this, too.
  const entered = enter(told, because === null ? 1 : 0);
  live.say({ kind: 'over', as: entry.as, because, sequence });
  await entered;
}

function besides({ needs: { turn }, about }: Released, playing: Playing, point: Point): readonly Telling[] {
  const { world } = turn.shelf.of(playing, point);
  const before = underLimits(world, turn.states.before(playing, point), playing.limits);
  return release(turn.watch, saidBesides(turn, playing, point, before), about).tellings;
}
