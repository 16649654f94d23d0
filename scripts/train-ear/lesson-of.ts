import type { Lesson } from '../../adapters/sentence-encoder/src/learn/lesson.ts';
import { modelHeads } from '../../packages/safety/src/model/model-header.ts';
import type { Targets } from '../train-safety/targets-of.ts';

/** What a sentence in pieces is to teach each head. */
export function lessonOf(pieces: Lesson['pieces'], targets: Targets): Lesson {
  return {
    pieces,
    targets: modelHeads.map((head) => (targets[head]?.yes === true ? 1 : 0)),
    weights: modelHeads.map((head) => targets[head]?.weight ?? 0),
  };
}
