/** A score with what was right, and how much it counts. */
export interface Scored {
  readonly score: number;
  readonly yes: boolean;
  readonly weight: number;
}

/**
 * The line that turns scores into probabilities: Platt scaling (1999) by Newton's method, with his softened targets.
 *
 * @returns slope and shift of `1 / (1 + exp(-(slope * score + shift)))`
 */
export function calibrate(scored: readonly Scored[]): { readonly slope: number; readonly shift: number } {
  const yes = scored.reduce((sum, row) => sum + (row.yes ? row.weight : 0), 0);
  const no = scored.reduce((sum, row) => sum + (row.yes ? 0 : row.weight), 0);
  if (yes === 0 || no === 0) return { slope: 1, shift: -4 };
  const high = (yes + 1) / (yes + 2);
  const low = 1 / (no + 2);
  let slope = 1;
  let shift = Math.log((yes + 1) / (no + 1));
  for (let round = 0; round < 60; round++) {
    let [slopeSlope, slopeShift, shiftShift, bySlope, byShift] = [1e-9, 0, 1e-9, 0, 0];
    for (const { score, yes: isYes, weight } of scored) {
      const chance = 1 / (1 + Math.exp(-(slope * score + shift)));
      const miss = weight * (chance - (isYes ? high : low));
      const curve = weight * chance * (1 - chance);
      bySlope += miss * score;
      byShift += miss;
      slopeSlope += curve * score * score;
      slopeShift += curve * score;
      shiftShift += curve;
    }
    const determinant = slopeSlope * shiftShift - slopeShift ** 2;
    const slopeStep = (shiftShift * bySlope - slopeShift * byShift) / determinant;
    const shiftStep = (slopeSlope * byShift - slopeShift * bySlope) / determinant;
    // Far from the goal a whole step may leap over it.
    const damp = Math.min(1, 2 / Math.max(Math.abs(slopeStep), Math.abs(shiftStep), 1e-9));
    slope -= damp * slopeStep;
    shift -= damp * shiftStep;
    if (Math.abs(slopeStep) + Math.abs(shiftStep) < 1e-9) break;
  }
  return { slope, shift };
}
