/** Inputs of one length with what was right, and how much it counts. */
export interface RidgeRow {
  readonly inputs: Float64Array;
  readonly yes: boolean;
  readonly weight: number;
}

const newtonSteps = 12;
const solverSteps = 60;

/**
 * Logistic regression with many inputs and an L2 penalty, by Newton steps that conjugate gradients solve: as exact as
 * the classical way, without a matrix.
 *
 * @returns one weight for each input, and the bias behind them
 */
export function fitRidge(rows: readonly RidgeRow[], penalty: number): Float64Array {
  const inputs = rows[0]?.inputs.length ?? 0;
  const weights = new Float64Array(inputs + 1);
  const bends = new Float64Array(rows.length);
  for (let step = 0; step < newtonSteps; step++) {
    const slope = new Float64Array(inputs + 1);
    for (const [at, row] of rows.entries()) {
      const chance = 1 / (1 + Math.exp(-dot(row.inputs, weights)));
      bends[at] = row.weight * chance * (1 - chance);
      add(slope, row.inputs, row.weight * ((row.yes ? 1 : 0) - chance));
    }
    for (let at = 0; at < inputs; at++) slope[at] = (slope[at] ?? 0) - penalty * (weights[at] ?? 0);
    const move = solve((direction) => curve(rows, bends, direction, penalty), slope);
    for (const [at, value] of move.entries()) weights[at] = (weights[at] ?? 0) + value;
    if (Math.max(...move.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

/** How the slope changes along a direction. */
function curve(
  rows: readonly RidgeRow[],
  bends: Float64Array,
  direction: Float64Array,
  penalty: number,
): Float64Array {
  const out = direction.map((value) => value * penalty);
  // Nothing draws the bias to zero.
  out[out.length - 1] = 1e-6 * (direction.at(-1) ?? 0);
  for (const [at, { inputs }] of rows.entries()) add(out, inputs, (bends[at] ?? 0) * dot(inputs, direction));
  return out;
}

/** Conjugate gradients (Hestenes and Stiefel, 1952). */
function solve(times: (vector: Float64Array) => Float64Array, right: Float64Array): Float64Array {
  const found = new Float64Array(right.length);
  const rest = right.slice();
  const direction = right.slice();
  let square = product(rest, rest);
  const enough = square * 1e-12;
  for (let step = 0; step < solverSteps && square > enough; step++) {
    const image = times(direction);
    const pace = square / product(direction, image);
    for (const at of found.keys()) {
      found[at] = (found[at] ?? 0) + pace * (direction[at] ?? 0);
      rest[at] = (rest[at] ?? 0) - pace * (image[at] ?? 0);
    }
    const next = product(rest, rest);
    for (const at of direction.keys())
      direction[at] = (rest[at] ?? 0) + (next / square) * (direction[at] ?? 0);
    square = next;
  }
  return found;
}

/** Inputs times weights, and the bias. */
function dot(inputs: Float64Array, weights: Float64Array): number {
  let sum = weights[inputs.length] ?? 0;
  for (let at = 0; at < inputs.length; at++) sum += (inputs[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

function add(into: Float64Array, inputs: Float64Array, factor: number): void {
  for (let at = 0; at < inputs.length; at++) into[at] = (into[at] ?? 0) + factor * (inputs[at] ?? 0);
  into[inputs.length] = (into[inputs.length] ?? 0) + factor;
}

function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
