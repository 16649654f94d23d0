import type { Care, Standing, Telling, Turn } from '@lamplight/contracts';
import type { State, World } from '@lamplight/world';
import { textOf } from '../playing.ts';
import { stateHash } from '../state-hash.ts';
import type { Attempt } from './attempt.ts';

/** What an answer says besides how the world stands. */
export interface Said {
  readonly session: string;
  readonly sequence: number;
  readonly turn: number;
  readonly key: string | null;
  readonly outcome: Attempt['outcome'];
  readonly tellings: Telling[];
  readonly events: Attempt['events'];
  readonly care: Care | null;
  readonly answers: readonly string[] | null;
  readonly retells: number | null;
}

/** An answer as every door gives it. */
export function answerTurn(world: World, state: State, said: Said): Turn {
  return {
    ...said,
    text: textOf(said.tellings),
    events: [...said.events],
    answers: said.answers && [...said.answers],
    ...standing(world, state),
  };
}

/** How the world stands, as every door shows it. */
export function standing(world: World, state: State): Standing {
  return {
    offers: world
      .offers(state)
      .map(({ words, command, about }) => ({ words, command: { ...command }, about })),
    scene: world.scene(state),
    score: state.score.points,
    maxScore: world.story['max-score'] ?? null,
    ended: state.endings.reached,
    hash: stateHash(state),
  };
}
