import type { Telling, Turn } from '@lamplight/contracts';
import { type Playing, type Point, turnOf } from '../playing.ts';
import type { Who } from '../who.ts';
import { lastDone } from '../suggest/last-done.ts';
import { answerTurn } from './answer.ts';
import type { TurnNeeds } from './turn-needs.ts';

interface Way {
  readonly key: string | null;
  /** What is said before the words of that point. */
  readonly first?: readonly Telling[];
  /** The name of the branch that keeps what was played since. */
  readonly keptAs?: string;
}

/** Makes a point of the story the one to go on from. Nothing is erased, and the player's limits stay what they are. */
export async function goBackTo(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  to: Point,
  { key, first = [], keptAs }: Way,
): Promise<Turn> {
  const { desk, shelf, states } = needs;
  const { world } = shelf.of(playing, to);
  const state = states.at(playing, to);
  const turn = turnOf(to);
  const answer = answerTurn(
    world,
    {
      state,
      limits: playing.limits,
      recent: to.events,
      done: lastDone(playing, to),
      suggested: to.suggested,
    },
    {
      session: playing.id,
      sequence: playing.sequence + 1,
      turn,
      key,
      outcome: 'done',
      tellings: [...first, ...to.tellings],
      events: [],
      reading: to.reading,
      answers: to.answers,
    },
  );
  const kept = keptAs === undefined ? {} : { keptAs };
  const entry = { kind: 'turns-taken-back', to: to.sequence, ...kept, key, answer } as const;
  await desk.write(who, playing, entry, {
    world,
    turn,
    ended: answer.ended,
    state,
    scene: answer.scene,
  });
  return answer;
}
