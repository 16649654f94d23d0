import type { Lesson } from '../../adapters/sentence-encoder/src/learn/lesson.ts';
import type { EncoderTeacher } from '../../adapters/sentence-encoder/src/learn/open-teacher.ts';
import { type Scene, sceneText } from '../../packages/safety/src/judge/scene-text.ts';
import { drawScenes } from '../train-safety/draw-scenes.ts';
import { isRead } from '../train-safety/measured-rows.ts';
import type { PreparedRow } from '../train-safety/prepare-rows.ts';
import { type Targets, targetsOf } from '../train-safety/targets-of.ts';
import type { EarOptions } from './ear-options.ts';
import { lessonOf } from './lesson-of.ts';

/**
 * Texts in their scenes as lessons, in their order, and behind them some of those without one in the scenes of others.
 *
 * @param told scenes of adventures for these
 */
export function sceneLessons(
  rows: readonly PreparedRow[],
  { piecesOf }: Pick<EncoderTeacher, 'piecesOf'>,
  told: readonly Scene[],
  { elsewhere }: EarOptions['scenes'],
): Lesson[] {
  const staged = rows.filter(({ row }) => row.context !== undefined);
  const sceneFor = drawScenes(
    staged.map(({ row }) => row),
    told,
    elsewhere,
  );
  const lesson = (said: string, scene: Scene, targets: Targets): Lesson =>
    lessonOf(piecesOf({ said, scene: sceneText(scene) }), targets);
  // With its scene a text says what it is worth, though the same words mean something else in another.
  const asSaid = staged.map(({ row, said }) => lesson(said, row.context ?? {}, targetsOf(row)));
  const moved = rows.flatMap((prepared) => {
    const { row, said, targets } = prepared;
    const scene = isRead(prepared) && Object.keys(targets).length > 0 ? sceneFor(row) : null;
    return scene === null ? [] : [lesson(said, scene, targets)];
  });
  return [...asSaid, ...moved];
}
