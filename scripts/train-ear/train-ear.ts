import { createHash } from 'node:crypto';
import type { Lesson } from '../../adapters/sentence-encoder/src/learn/lesson.ts';
import type { EncoderTeacher } from '../../adapters/sentence-encoder/src/learn/open-teacher.ts';
import { changeOf, type EarFile, encodeEar, ofScenes } from '../../packages/safety/src/ear/ear-file.ts';
import { chosenOptions } from '../train-safety/options.ts';
import { type PreparedRow, prepareRows } from '../train-safety/prepare-rows.ts';
import type { DataFile, TrainingRow } from '../train-safety/read-rows.ts';
import type { Stage } from '../train-safety/read-stage.ts';
import { earLessons } from './ear-lessons.ts';
import type { EarOptions } from './ear-options.ts';
import { sceneLessons } from './scene-lessons.ts';
import { type CourseTaken, takeCourse } from './take-course.ts';
import { teachesEar } from './teaches-ear.ts';

/** What the encoder learns from. */
export interface EarData {
  readonly rows: readonly TrainingRow[];
  readonly files: readonly DataFile[];
  readonly stage: Stage;
}

/** Opens the encoder for learning, with what it learnt before. */
export type OpenTeacher = (learnt?: ReadonlyMap<string, Float32Array>) => EncoderTeacher;

/**
 * Teaches the sentence encoder from labelled texts, first what was said by itself, then with weights of their own what was
 * said in a scene: the same rows and options give the same bytes.
 *
 * @param tell is told now and then how far it is
 */
export async function trainEar(
  { rows, files, stage }: EarData,
  open: OpenTeacher,
  options: EarOptions,
  tell: (progress: string) => void,
): Promise<Uint8Array> {
  const teaching = (texts: readonly TrainingRow[]): PreparedRow[] =>
    prepareRows(texts, chosenOptions.folds).filter(teachesEar);
  const [prepared, staged] = [teaching(rows), teaching(stage.texts)];
  const messages = await teachMessages();
  const scenes = await teachScenes();
  const inScenes = scenes.parts.map((part) => ({ ...part, name: `${ofScenes}${part.name}` }));
  const parts = [...messages.parts, ...inScenes];
  const hash = createHash('sha256');
  for (const { steps, units } of parts)
    hash.update(new Uint8Array(steps.buffer)).update(new Uint8Array(units.buffer));
  const file: EarFile = {
    header: {
      version: `ear-${hash.digest('hex').slice(0, 10)}`,
      base: messages.base,
      provenance: {
        data: [...files, ...stage.files].map((one) => ({ ...one })),
        licences: 'packages/safety/data/public/ATTRIBUTION.md',
        options: JSON.parse(JSON.stringify(options)) as EarFile['header']['provenance'],
        lessons: { messages: messages.lessons.length, scenes: scenes.lessons.length },
        pieces: { messages: piecesIn(messages.lessons), scenes: piecesIn(scenes.lessons) },
      },
    },
    parts,
  };
  return encodeEar(file);

  async function teachMessages(): Promise<CourseTaken> {
    await using teacher = open();
    const course = { ...options, ...options.messages };
    return await takeCourse(teacher, earLessons(prepared, teacher), course, (progress) =>
      tell(`messages: ${progress}`),
    );
  }

  async function teachScenes(): Promise<CourseTaken> {
    // As the file holds it: whoever reads the file begins with the same.
    const heard = new Map(messages.parts.map((part) => [part.name, changeOf(part)] as const));
    await using teacher = open(heard);
    const lessons = sceneLessons([...prepared, ...staged], teacher, stage.told, options.scenes);
    const course = { ...options, ...options.scenes };
    return await takeCourse(teacher, lessons, course, (progress) => tell(`scenes: ${progress}`));
  }
}

function piecesIn(lessons: readonly Lesson[]): number {
  return lessons.reduce((sum, { pieces }) => sum + pieces.ids.length, 0);
}
