import { fitLogistic } from './fit-logistic.ts';

/** A score with what was right, and how much it counts. */
export interface Scored {
  readonly score: number;
  readonly yes: boolean;
  readonly weight: number;
}

/**
 * The line that turns scores into probabilities.
 *
 * @returns slope and shift of `1 / (1 + exp(-(slope * score + shift)))`
 */
export function calibrate(scored: readonly Scored[]): { readonly slope: number; readonly shift: number } {
  const rows = scored.map(({ score, yes, weight }) => ({ inputs: [score], yes, weight }));
  const { factors, shift } = fitLogistic(rows, 1);
  return { slope: factors[0] ?? 1, shift };
}
