import type { Lesson } from '../../adapters/sentence-encoder/src/learn/lesson.ts';
import type { EncoderTeacher } from '../../adapters/sentence-encoder/src/learn/open-teacher.ts';
import { modelHeads } from '../../packages/safety/src/model/model-header.ts';
import type { PreparedRow } from '../train-safety/prepare-rows.ts';

/** Rows as lessons, in their order, without those that say nothing. */
export function earLessons(
  rows: readonly PreparedRow[],
  { piecesOf }: Pick<EncoderTeacher, 'piecesOf'>,
): Lesson[] {
  return rows
    .filter(({ targets }) => Object.keys(targets).length > 0)
    .map(({ said, targets }) => ({
      pieces: piecesOf(said),
      targets: modelHeads.map((head) => (targets[head]?.yes === true ? 1 : 0)),
      weights: modelHeads.map((head) => targets[head]?.weight ?? 0),
    }));
}
