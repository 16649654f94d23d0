import { performance } from 'node:perf_hooks';
import type { SentenceEncoder } from '../packages/ports/src/index.ts';
import { readRisk, type Reader, type Reading } from '../packages/safety/src/index.ts';
import type { EvaluationRow } from './read-evaluation-rows.ts';

/** A row with what the watch made of it. */
export interface ReadRow {
  readonly row: EvaluationRow;
  readonly reading: Reading;
  /** What phrases and rules alone make of it. */
  readonly byPhrases: Reading;
  /** How much the text is about self-harm, to rank by. */
  readonly rank: number;
  readonly injection: boolean;
  /**
   * What the reading took by words alone, the fastest of three, and what the sentence encoder took besides; 0 where it was
   * not asked.
   */
  readonly milliseconds: { readonly words: number; readonly encoder: number };
}

/** The watch as it is measured. */
export interface MeasuredWatch {
  readonly reader: Reader;
  readonly encoder: SentenceEncoder;
}

const never = new AbortController().signal;
// What else a machine does can only make a reading slower, so the fastest is the one that was measured undisturbed.
const attempts = 3;

/** Reads every row once, one after the other, after a few have warmed reader and encoder up. */
export async function readAll(rows: readonly EvaluationRow[], watch: MeasuredWatch): Promise<ReadRow[]> {
  const { reader, encoder } = watch;
  for (const { input } of rows.slice(0, 200)) reader.read(input);
  await encoder.encode(['The first sentence takes longer.'], never);
  const read: ReadRow[] = [];
  for (const row of rows) {
    const { input } = row;
    const words = fastestOf(attempts, () => reader.read(input));
    const sentences = reader.sentences(input);
    const asked = performance.now();
    const vectors = sentences.length === 0 ? [] : await encoder.encode(sentences, never);
    const waited = sentences.length === 0 ? 0 : performance.now() - asked;
    const heard = { ...input, vectors };
    const reading = reader.read(heard);
    read.push({
      row,
      reading,
      byPhrases: readRisk(input),
      rank: reader.rank(heard),
      injection: reading.reasons.some((reason) => reason.startsWith('injection/')),
      milliseconds: { words, encoder: waited },
    });
  }
  return read;
}

function fastestOf(times: number, work: () => unknown): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < times; at++) {
    const start = performance.now();
    work();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}
