import { parseModel } from '../../packages/safety/src/model/parse-model.ts';
import type { RiskModel } from '../../packages/safety/src/model/risk-model.ts';
import type { PreparedRow } from './prepare-rows.ts';

/**
 * Scores every row by a model that did not learn from it, with the reader's own code.
 *
 * @param trainWithout the bytes of a model that saw every row but one part's
 * @returns what `measure` makes of each row, in their order; `null` for rows that only teach
 */
export function crossValidate<T>(
  rows: readonly PreparedRow[],
  folds: number,
  trainWithout: (fold: number) => Uint8Array,
  measure: (model: RiskModel, row: PreparedRow) => T,
): (T | null)[] {
  const measured: (T | null)[] = rows.map(() => null);
  for (let fold = 0; fold < folds; fold++) {
    const model = parseModel(trainWithout(fold));
    for (const [at, row] of rows.entries()) {
      if (row.fold === fold) measured[at] = measure(model, row);
    }
  }
  return measured;
}
