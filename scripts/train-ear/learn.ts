import type { Lesson } from '../../adapters/sentence-encoder/src/learn/lesson.ts';
import type { EncoderTeacher } from '../../adapters/sentence-encoder/src/learn/open-teacher.ts';
import { adam } from '../train-safety/adam.ts';
import { seededLuck } from '../train-safety/seeded-luck.ts';
import { batchesOf } from './batches-of.ts';
import type { CourseOptions, EarOptions } from './ear-options.ts';

/** How lessons are taught. */
export type Course = CourseOptions & Pick<EarOptions, 'batch' | 'window' | 'forgets'>;

/** Teaches lessons, each as often as there are rounds. @param tell is told now and then how far it is */
export async function learn(
  lessons: readonly Lesson[],
  teacher: EncoderTeacher,
  { rounds, rate, headRate, warming, forgets, ...options }: Course,
  tell: (progress: string) => void,
): Promise<void> {
  const luck = seededLuck(0xea5);
  const batches = Array.from({ length: rounds }, () =>
    batchesOf(lessons, options, luck, ({ pieces }) => pieces.ids.length),
  ).flat();
  const movers = [...teacher.parameters].map(([name, { values }]) => {
    const slopes = new Float32Array(values.length);
    return { name, slopes, move: adam(values, slopes) };
  });
  let recent = 0;
  for (const [step, batch] of batches.entries()) {
    const { loss, slopes } = await teacher.slopesOf(batch, forgets, step);
    const pace = Math.min(1, (step + 1) / warming) * (1 - step / batches.length);
    for (const { name, slopes: its, move } of movers) {
      const found = slopes.get(name) ?? new Float32Array();
      for (let at = 0; at < its.length; at++) its[at] = (found[at] ?? 0) / batch.length;
      move(pace * (name.startsWith('heads.') ? headRate : rate), 0);
    }
    recent = step === 0 ? loss / batch.length : 0.98 * recent + (0.02 * loss) / batch.length;
    if ((step + 1) % 20 === 0) tell(`${step + 1} of ${batches.length} batches, loss ${recent.toFixed(3)}`);
  }
}
