import { type ModelHead, modelHeads } from './model-header.ts';
import type { ModelScores } from './risk-model.ts';

const at = (head: ModelHead): number => modelHeads.indexOf(head);

/** Names the numbers that stand in the order of `modelHeads`. */
export function scoresOf(chance: (head: number) => number): ModelScores {
  const of = (head: ModelHead): number => chance(at(head));
  return {
    kinds: {
      'self-harm': of('self-harm'),
      abuse: of('abuse'),
      violence: of('violence'),
      eating: of('eating'),
      substances: of('substances'),
      medical: of('medical'),
      distress: of('distress'),
    },
    someoneElse: of('someone-else'),
    grave: of('grave'),
    imminent: of('imminent'),
    injection: of('injection'),
    aboutSelfHarm: of('about-self-harm'),
  };
}

/** A model's answer as one number per head, in the order of `modelHeads`. */
export function headScores(scores: ModelScores): readonly number[] {
  const { kinds, someoneElse, grave, imminent, injection, aboutSelfHarm } = scores;
  const of: Readonly<Record<ModelHead, number>> = {
    ...kinds,
    'someone-else': someoneElse,
    grave,
    imminent,
    injection,
    'about-self-harm': aboutSelfHarm,
  };
  return modelHeads.map((head) => of[head]);
}
