/** Moves values against their slopes, each at its own pace (Kingma and Ba, 2015), and empties the slopes. */
export function adam(values: Float32Array, slopes: Float32Array): (rate: number, decay: number) => void {
  const mean = new Float32Array(values.length);
  const square = new Float32Array(values.length);
  let steps = 0;
  return (rate, decay) => {
    steps++;
    const meanShare = 1 - 0.9 ** steps;
    const squareShare = 1 - 0.999 ** steps;
    for (let at = 0; at < values.length; at++) {
      const value = values[at] ?? 0;
      const slope = (slopes[at] ?? 0) + decay * value;
      slopes[at] = 0;
      const nextMean = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      const nextSquare = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
      mean[at] = nextMean;
      square[at] = nextSquare;
      values[at] = value - (rate * (nextMean / meanShare)) / (Math.sqrt(nextSquare / squareShare) + 1e-8);
    }
  };
}
