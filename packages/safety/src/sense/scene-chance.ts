import { type HeardInScene, sceneInputs } from './scene-inputs.ts';

/** @param weights one for each input, and the bias behind them */
export function sceneChance(weights: ArrayLike<number>, heard: HeardInScene): number {
  const inputs = sceneInputs(heard);
  let sum = weights[inputs.length] ?? 0;
  for (const [at, value] of inputs.entries()) sum += value * (weights[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
