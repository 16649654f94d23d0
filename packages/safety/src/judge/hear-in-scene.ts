import { modelKinds } from '../model/risk-model.ts';
import type { SceneHearing } from './apply-scene.ts';
import type { Ears } from './ears.ts';
import { gravestOf, type HeardTogether, type Hearing, isDoubtful } from './hearing.ts';
import { isOver } from './is-over.ts';
import type { SceneReading } from './read-scene.ts';
import { sceneFit } from './scene-fit.ts';
import { speaksOfOwnLife } from './scene-has.ts';
import type { WeighedClause } from './weigh-clause.ts';

// What neither ear takes for grave is no cry for help, however quiet the scene.
const worthRaising = 0.2;

/** A message in its scene, before it is heard for its sense. */
export interface Staged {
  readonly scene: SceneReading;
  readonly weighed: readonly WeighedClause[];
  readonly byWords: readonly Hearing[];
}

/** What the loudest of a message is in its scene; nothing where it was not heard for its sense. */
export function hearInScene(
  { sense }: Ears,
  heard: readonly HeardTogether[],
  vector: Float32Array | undefined,
  { scene, weighed, byWords }: Staged,
): SceneHearing | null {
  const gravest = gravestOf(heard);
  if (sense === undefined || gravest === undefined || vector === undefined) return null;
  const { beside, scores, stretch } = gravest;
  const said = weighed.flatMap(({ clause }) => clause.words);
  const chance = sense.inScene({
    words: beside.scores,
    together: scores,
    fit: sceneFit(scene, said),
    scene: vector,
  });
  const likeliest = modelKinds.reduce((best, kind) =>
    scores.kinds[kind] > scores.kinds[best] ? kind : best,
  );
  const isOfOthers = scores.someoneElse > scores.kinds[likeliest];
  return {
    chance,
    // What is over a quiet scene makes no graver.
    mayRaise: scores.grave >= worthRaising && !isOver(stretch),
    thresholds: sense.sceneThresholds,
    besides: { wordsDoubt: byWords.every((one) => isDoubtful(one)), ofOwnLife: speaksOfOwnLife(said) },
    about: { kind: isOfOthers ? 'distress' : likeliest, who: isOfOthers ? 'third-person' : 'player' },
  };
}
