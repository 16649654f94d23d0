import { type ModelHead, modelHeads } from '../../packages/safety/src/model/model-header.ts';
import type { ModelKind, ModelScores } from '../../packages/safety/src/model/risk-model.ts';

/** A model's answer as one number per head, in the order of the file. */
export function headScores({
  kinds,
  injection,
  aboutSelfHarm,
  imminent,
  someoneElse,
}: ModelScores): number[] {
  const of: Readonly<Record<ModelHead, number>> = {
    ...kinds,
    injection,
    'about-self-harm': aboutSelfHarm,
    imminent,
    'someone-else': someoneElse,
  };
  return modelHeads.map((head) => of[head]);
}

/** The score that a model without calibration made a probability of. */
export function beforeCalibration(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** The number of a kind among the heads. */
export const headOfKind = (kind: ModelKind): number => modelHeads.indexOf(kind);
