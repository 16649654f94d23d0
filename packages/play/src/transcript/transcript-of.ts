import type { Transcript } from '@lamplight/contracts';
import type { World } from '@lamplight/world';
import { headOf, type Playing, turnOf } from '../playing.ts';
import { passagesOf } from '../session-view.ts';

/** All of it as it was recorded, so that it can be read whatever became of the adventure. */
export function transcriptOf(playing: Playing, story: World['story'] | undefined): Transcript {
  const { id, adventure, branch, seed, name } = playing;
  const head = headOf(playing);
  return {
    id,
    adventure,
    title: story?.title ?? adventure,
    name,
    branch,
    seed,
    turn: turnOf(head),
    score: head.score,
    ended: head.ended,
    hash: head.hash,
    startedAt: new Date(playing.startedAt).toISOString(),
    updatedAt: new Date(playing.updatedAt).toISOString(),
    passages: passagesOf(playing, story?.people ?? {}),
  };
}
