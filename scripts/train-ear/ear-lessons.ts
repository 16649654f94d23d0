import type { Lesson } from '../../adapters/sentence-encoder/src/learn/lesson.ts';
import type { EncoderTeacher } from '../../adapters/sentence-encoder/src/learn/open-teacher.ts';
import type { PreparedRow } from '../train-safety/prepare-rows.ts';
import { lessonOf } from './lesson-of.ts';

/** Texts without a scene as lessons, in their order, without those that say nothing. */
export function earLessons(
  rows: readonly PreparedRow[],
  { piecesOf }: Pick<EncoderTeacher, 'piecesOf'>,
): Lesson[] {
  return rows
    .filter(({ row, targets }) => row.context === undefined && Object.keys(targets).length > 0)
    .map(({ said, targets }) => lessonOf(piecesOf(said), targets));
}
