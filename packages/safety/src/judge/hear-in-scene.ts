import { modelKinds } from '../model/risk-model.ts';
import type { Ears } from './ears.ts';
import type { SceneHearing } from './apply-scene.ts';
import { gravestOf, type HeardTogether, type Hearing, isDoubtful } from './hearing.ts';
import { isOver } from './is-over.ts';
import type { SceneReading } from './read-scene.ts';
import type { HeardAsOne } from './said-in-scene.ts';
import { sceneFit } from './scene-fit.ts';
import { speaksOfOwnLife } from './scene-has.ts';
import type { WeighedClause } from './weigh-clause.ts';

// What neither ear takes for grave is no cry for help, however quiet the scene: of what is said at a table in a scene that
// has nothing to do with it, the ear for scenes alone would stop twice as much.
const worthRaising = 0.2;

/** A message in its scene, before it is heard for its sense. */
export interface Staged {
  readonly scene: SceneReading;
  readonly asOne: HeardAsOne;
  readonly weighed: readonly WeighedClause[];
  readonly byWords: readonly Hearing[];
}

/** What a message is in its scene; nothing where it was not heard for its sense. */
export function hearInScene(
  { sense }: Ears,
  heard: readonly HeardTogether[],
  vector: Float32Array | undefined,
  { scene, asOne, weighed, byWords }: Staged,
): SceneHearing | null {
  const stretches = new Set(asOne.of.map(({ stretch }) => stretch));
  const gravest = gravestOf(heard.filter(({ stretch }) => stretches.has(stretch)));
  if (sense === undefined || gravest === undefined || vector === undefined) return null;
  const { beside, scores, stretch } = gravest;
  const said = weighed.flatMap(({ clause }) => clause.words);
  const fit = sceneFit(scene, said);
  const chance = sense.inScene({ words: beside.scores, together: scores, fit }, vector);
  const likeliest = modelKinds.reduce((best, kind) =>
    scores.kinds[kind] > scores.kinds[best] ? kind : best,
  );
  const isOfOthers = scores.someoneElse > scores.kinds[likeliest];
  return {
    chance,
    mayExplain: asOne.isWhole,
    // What is over, or is not the person's own, a quiet scene makes no graver.
    mayRaise: scores.grave >= worthRaising && stretch.isOwn && !isOver(stretch),
    thresholds: sense.sceneThresholds,
    besides: {
      isSure: chance < sense.sceneThresholds.sure,
      wordsDoubt: byWords.every((one) => isDoubtful(one)),
      ofOwnLife: speaksOfOwnLife(said),
    },
    about: { kind: isOfOthers ? 'distress' : likeliest, who: isOfOthers ? 'third-person' : 'player' },
  };
}
