import { createHash } from 'node:crypto';
import type { Lesson } from '../../adapters/sentence-encoder/src/learn/lesson.ts';
import type { EncoderTeacher } from '../../adapters/sentence-encoder/src/learn/open-teacher.ts';
import { type EarFile, encodeEar } from '../../packages/safety/src/ear/ear-file.ts';
import { packChange } from '../../packages/safety/src/ear/pack-change.ts';
import { adam } from '../train-safety/adam.ts';
import { chosenOptions } from '../train-safety/options.ts';
import { prepareRows } from '../train-safety/prepare-rows.ts';
import type { DataFile, TrainingRow } from '../train-safety/read-rows.ts';
import { seededLuck } from '../train-safety/seeded-luck.ts';
import { batchesOf } from './batches-of.ts';
import { earLessons } from './ear-lessons.ts';
import type { EarOptions } from './ear-options.ts';
import { teachesEar } from './teaches-ear.ts';

/** What the encoder learns from. */
export interface EarData {
  readonly rows: readonly TrainingRow[];
  readonly files: readonly DataFile[];
}

/**
 * Teaches the sentence encoder from labelled texts: the same rows and options give the same bytes.
 *
 * @param tell is told now and then how far it is
 */
export async function trainEar(
  { rows, files }: EarData,
  teacher: EncoderTeacher,
  options: EarOptions,
  tell: (progress: string) => void,
): Promise<Uint8Array> {
  const prepared = prepareRows(rows, chosenOptions.folds);
  const lessons = earLessons(prepared.filter(teachesEar), teacher);
  const kept = new Map(
    [...teacher.parameters].map(([name, { values }]) => [name, Float32Array.from(values)]),
  );
  await learn(lessons, teacher, options, tell);
  const parts: EarFile['parts'] = [...teacher.parameters].map(([name, { shape, values }]) => {
    const before = kept.get(name) ?? values;
    const change = values.map((value, at) => value - (before[at] ?? 0));
    return packChange(name, change, shape.length > 1 ? (shape.at(-1) ?? 1) : 1);
  });
  const hash = createHash('sha256');
  for (const { steps, units } of parts)
    hash.update(new Uint8Array(steps.buffer)).update(new Uint8Array(units.buffer));
  return encodeEar({
    header: {
      version: `ear-${hash.digest('hex').slice(0, 10)}`,
      base: teacher.base,
      provenance: {
        data: files.map((file) => ({ ...file })),
        licences: 'packages/safety/data/public/ATTRIBUTION.md',
        options: { ...options },
        lessons: lessons.length,
        pieces: lessons.reduce((sum, lesson) => sum + lesson.pieces.length, 0),
      },
    },
    parts,
  });
}

async function learn(
  lessons: readonly Lesson[],
  teacher: EncoderTeacher,
  { rounds, rate, headRate, warming, forgets, ...options }: EarOptions,
  tell: (progress: string) => void,
): Promise<void> {
  const luck = seededLuck(0xea5);
  const batches = Array.from({ length: rounds }, () =>
    batchesOf(lessons, options, luck, ({ pieces }) => pieces.length),
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
