/** Inputs with what was right, and how much it counts. */
export interface Weighed {
  readonly inputs: readonly number[];
  readonly yes: boolean;
  readonly weight: number;
}

const rounds = 60;

/**
 * The factors and the shift that turn inputs into a probability, `1 / (1 + exp(-(factors · inputs + shift)))`: Platt
 * scaling (1999) of one input or more by Newton's method, with his softened targets.
 */
export function fitLogistic(
  rows: readonly Weighed[],
  inputs: number,
): { readonly factors: readonly number[]; readonly shift: number } {
  const yes = rows.reduce((sum, row) => sum + (row.yes ? row.weight : 0), 0);
  const no = rows.reduce((sum, row) => sum + (row.yes ? 0 : row.weight), 0);
  const fit = Array.from({ length: inputs + 1 }, () => 1 / inputs);
  if (yes === 0 || no === 0) return { factors: fit.slice(0, inputs), shift: -4 };
  const high = (yes + 1) / (yes + 2);
  const low = 1 / (no + 2);
  fit[inputs] = Math.log((yes + 1) / (no + 1));
  for (let round = 0; round < rounds; round++) {
    const slope = fit.map(() => 0);
    const curve = fit.map((_, at): number[] => fit.map((__, other) => (at === other ? 1e-9 : 0)));
    for (const { inputs: given, yes: isYes, weight } of rows) {
      const all = [...given, 1];
      const sum = all.reduce((total, value, at) => total + value * (fit[at] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-sum));
      const miss = weight * (chance - (isYes ? high : low));
      const bend = weight * chance * (1 - chance);
      for (const [at, value] of all.entries()) {
        slope[at] = (slope[at] ?? 0) + miss * value;
        const row = curve[at] ?? [];
        for (const [other, beside] of all.entries()) row[other] = (row[other] ?? 0) + bend * value * beside;
      }
    }
    const step = solve(curve, slope);
    const longest = Math.max(1e-9, ...step.map(Math.abs));
    // Far from the goal a whole step may leap over it.
    const damp = Math.min(1, 2 / longest);
    for (const [at, value] of step.entries()) fit[at] = (fit[at] ?? 0) - damp * value;
    if (longest < 1e-9) break;
  }
  return { factors: fit.slice(0, inputs), shift: fit[inputs] ?? 0 };
}

/** Solves a small symmetric system by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const best = rows[pivot] ?? [];
    for (let at = pivot + 1; at < size; at++) {
      const row = rows[at] ?? [];
      const factor = (row[pivot] ?? 0) / (best[pivot] ?? 1);
      for (let column = pivot; column <= size; column++)
        row[column] = (row[column] ?? 0) - factor * (best[column] ?? 0);
    }
  }
  const found = rows.map(() => 0);
  for (let at = size - 1; at >= 0; at--) {
    const row = rows[at] ?? [];
    let rest = row[size] ?? 0;
    for (let column = at + 1; column < size; column++) rest -= (row[column] ?? 0) * (found[column] ?? 0);
    found[at] = rest / (row[at] ?? 1);
  }
  return found;
}
