import { headOf, type Playing, standingOf } from '../playing.ts';
import type { Standing } from './attempt.ts';
import type { TurnNeeds } from './turn-needs.ts';

/** How things stand in a playing before the next input. */
export function standingNow(
  { shelf, states, charts }: Pick<TurnNeeds, 'shelf' | 'states' | 'charts'>,
  playing: Playing,
): Standing {
  const { world } = shelf.of(playing);
  const head = headOf(playing);
  return {
    state: states.at(playing, head),
    ...standingOf(head, world.story.content),
    reading: head.reading,
    answers: head.answers,
    limits: playing.limits,
    recent: head.events,
    chart: () => charts.at(playing, head),
  };
}
