/** Two layers: units that are silent below zero, and one score for each head. The result is used again by the next call. */
export type SenseLayers = (vector: Float32Array) => Float64Array;

interface Parts {
  readonly dimensions: number;
  readonly hidden: number;
  readonly heads: number;
  readonly inner: Float32Array;
  readonly outer: Float32Array;
}

/** Makes the two layers ready; they allocate nothing per call. */
export function senseLayers({ dimensions, hidden, heads, inner, outer }: Parts): SenseLayers {
  const units = new Float64Array(hidden);
  const scores = new Float64Array(heads);
  return (vector) => {
    for (let unit = 0; unit < hidden; unit++) {
      const from = unit * (dimensions + 1);
      let sum = inner[from + dimensions] ?? 0;
      for (let at = 0; at < dimensions; at++) sum += (inner[from + at] ?? 0) * (vector[at] ?? 0);
      units[unit] = Math.max(0, sum);
    }
    for (let head = 0; head < heads; head++) {
      const from = head * (hidden + 1);
      let sum = outer[from + hidden] ?? 0;
      for (let unit = 0; unit < hidden; unit++) sum += (outer[from + unit] ?? 0) * (units[unit] ?? 0);
      scores[head] = sum;
    }
    return scores;
  };
}
