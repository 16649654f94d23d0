import type { TellingAbout } from '@lamplight/safety';
import { backwards, headOf, type Playing, type Point, turnOf } from '../playing.ts';
import { release } from '../release.ts';
import type { Who } from '../who.ts';
import type { Standing } from './attempt.ts';
import type { Granted } from './grant-wish.ts';
import { goBackTo } from './go-back-to.ts';
import { programDraft } from './program-draft.ts';
import { fadeScene } from './safety-acts.ts';
import type { TurnNeeds } from './turn-needs.ts';

/**
 * Goes back to before the scene that runs began; where none runs, to before the place was entered. What there is no
 * going back from, such as a scene that the story opens with, fades instead. What was played since stays as a branch.
 */
export async function rewindScene(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  standing: Standing,
  key: string | null,
): Promise<Granted> {
  const to = beforeScene(needs, playing, standing);
  if (to === undefined) return { attempt: fadeScene(needs.shelf.of(playing).world, standing) };
  const keptAs = nameToKeep(playing);
  const words = [programDraft('rewound', { path: keptAs })];
  const about: TellingAbout = {
    level: playing.risk?.level ?? 0,
    limits: playing.limits ?? standing.state.limits,
  };
  const { tellings } = release(needs.watch, words, about);
  return { turn: await goBackTo(needs, who, playing, to, { key, first: tellings, keptAs }) };
}

function nameToKeep({ branches }: Playing): string {
  for (let count = 1; ; count += 1) {
    const name = `Rewound ${count}`;
    if (!branches.has(name)) return name;
  }
}

function beforeScene({ shelf, states }: TurnNeeds, playing: Playing, { state }: Standing): Point | undefined {
  const { world } = shelf.of(playing);
  const head = headOf(playing);
  const start = world.sceneStart(state);
  for (const point of backwards(playing, head)) {
    if (point === head) continue;
    const isBefore = world.isBefore(states.at(playing, point), start);
    // Nobody entered the place where the story begins, so its beginning is the way back from there.
    if (isBefore || (point.kind === 'session-started' && start.kind === 'visit'))
      return firstOfTurn(playing, point);
  }
  return undefined;
}

/** The point that led to a turn, before questions and misunderstandings after it. */
function firstOfTurn(playing: Playing, point: Point): Point {
  let first = point;
  for (const earlier of backwards(playing, point)) {
    if (turnOf(earlier) < turnOf(point)) break;
    first = earlier;
  }
  return first;
}
