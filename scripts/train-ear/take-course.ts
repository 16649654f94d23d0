import type { Lesson } from '../../adapters/sentence-encoder/src/learn/lesson.ts';
import type { EncoderTeacher } from '../../adapters/sentence-encoder/src/learn/open-teacher.ts';
import type { EarPart } from '../../packages/safety/src/ear/ear-file.ts';
import { packChange } from '../../packages/safety/src/ear/pack-change.ts';
import { type Course, learn } from './learn.ts';

/** What somebody learnt who took a course. */
export interface CourseTaken {
  readonly lessons: readonly Lesson[];
  /** What changed in each of the parameters. */
  readonly parts: readonly EarPart[];
  readonly base: EncoderTeacher['base'];
}

/** Teaches an encoder a course from its beginning to its end. @param tell is told now and then how far it is */
export async function takeCourse(
  teacher: EncoderTeacher,
  lessons: readonly Lesson[],
  course: Course,
  tell: (progress: string) => void,
): Promise<CourseTaken> {
  const before = [...teacher.parameters].map(([, { values }]) => Float32Array.from(values));
  await learn(lessons, teacher, course, tell);
  const parts = [...teacher.parameters].map(([name, { shape, values }], number) => {
    const change = values.map((value, at) => value - (before[number]?.[at] ?? 0));
    return packChange(name, change, shape.length > 1 ? (shape.at(-1) ?? 1) : 1);
  });
  return { lessons, parts, base: teacher.base };
}
