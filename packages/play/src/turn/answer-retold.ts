import type { Telling, Turn } from '@lamplight/contracts';
import { headOf, type Playing, type Point, turnOf } from '../playing.ts';
import { lastDone } from '../suggest/last-done.ts';
import { answerTurn } from './answer.ts';
import type { TurnNeeds } from './turn-needs.ts';

/** The answer that tells a point in other words, and leaves everything else as it stands. */
export function answerRetold(
  { shelf, states }: Pick<TurnNeeds, 'shelf' | 'states'>,
  playing: Playing,
  point: Point,
  { key, tellings }: { readonly key: string | null; readonly tellings: Telling[] },
): Turn {
  const { world } = shelf.of(playing);
  const head = headOf(playing);
  const state = states.at(playing, head);
  return answerTurn(
    world,
    {
      state,
      limits: playing.limits ?? state.limits,
      recent: point.events,
      done: lastDone(playing, head),
      suggested: head.suggested,
    },
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
}
