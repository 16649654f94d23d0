import { performance } from 'node:perf_hooks';
import { rankSelfHarm, type Reader, type Reading, type RiskModel } from '../packages/safety/src/index.ts';
import type { EvaluationRow } from './read-evaluation-rows.ts';

/** A row with what the watch made of it. */
export interface ReadRow {
  readonly row: EvaluationRow;
  readonly reading: Reading;
  /** How much the text is about self-harm, to rank by. */
  readonly rank: number;
  readonly injection: boolean;
  /** What the reading alone took. */
  readonly milliseconds: number;
}

/** The watch as it is measured. */
export interface MeasuredWatch {
  readonly reader: Reader;
  readonly model: RiskModel;
  readonly seesInjection: (text: string) => boolean;
}

/** Reads every row once, after a few have warmed the reader up. */
export function readAll(
  rows: readonly EvaluationRow[],
  { reader, model, seesInjection }: MeasuredWatch,
): ReadRow[] {
  for (const { input } of rows.slice(0, 200)) reader.read(input);
  return rows.map((row) => {
    const start = performance.now();
    const reading = reader.read(row.input);
    const milliseconds = performance.now() - start;
    const { text } = row.input;
    return {
      row,
      reading,
      rank: rankSelfHarm(model, text, reading),
      injection: seesInjection(text),
      milliseconds,
    };
  });
}
