import type { OrdersHeard } from '../injection/read-injection.ts';
import type { Doubt } from './as-doubted.ts';
import { doubtsOf } from './doubts-of.ts';
import type { Ears } from './ears.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findings-of.ts';
import { hearInScene } from './hear-in-scene.ts';
import type { SceneHearing } from './apply-scene.ts';
import { besideSense, hearSense } from './hear-sense.ts';
import type { Hearing } from './hearing.ts';
import type { SceneReading } from './read-scene.ts';
import { isOfOthers } from './is-of-others.ts';
import type { ToEncode } from './to-encode.ts';
import type { WeighedClause } from './weigh-clause.ts';

/** What the model heard. */
export interface ModelHearing {
  readonly findings: readonly Finding[];
  /** The highest probability of anything, which ranks and decides nothing. */
  readonly highest: number;
  /** The highest probability that the text is about self-harm, whoever is meant. */
  readonly aboutSelfHarm: number;
  /** What was heard of orders to a machine. */
  readonly orders: OrdersHeard;
  /** Who finds that nothing in it sounds grave, whatever the rules make of it; nobody where too little was heard. */
  readonly doubts: ReadonlySet<Doubt>;
  /** What the scene makes of it; nothing where no scene was heard. */
  readonly scene: SceneHearing | null;
  /** The danger is now, by the model's own measure; it says so of grave things and of play alike. */
  readonly near: boolean;
}

/** A message and what was chosen of it, before it is heard for its sense. */
export interface ToHear {
  readonly weighed: readonly WeighedClause[];
  readonly byWords: readonly Hearing[];
  readonly toEncode: ToEncode;
  readonly scene: SceneReading | null;
}

/**
 * Lets the trained layers add what no rule knows, up to level 3. Risk is heard only in what the rules left to the
 * person themselves. What either ear hears counts.
 *
 * @param vectors of the sentence encoder, one for each sentence of `toEncode`; without them words alone are heard
 */
export function hearModel(
  ears: Ears,
  { weighed, byWords, toEncode, scene }: ToHear,
  vectors: readonly Float32Array[],
): ModelHearing {
  const bySense = hearSense(ears, toEncode, vectors);
  const heard = [...besideSense(byWords, bySense), ...bySense];
  const ofThem = heard.filter(({ stretch }) => stretch.isOwn);
  const ofOthers = isOfOthers(weighed);
  const aboutSelfHarm = Math.max(0, ...heard.map(({ scores }) => scores.aboutSelfHarm));
  return {
    findings: ofThem.flatMap((hearing) => findingsOf(hearing, ofOthers)),
    highest: Math.max(aboutSelfHarm, ...ofThem.flatMap(({ scores }) => Object.values(scores.kinds))),
    aboutSelfHarm,
    // Orders may stand in a quotation or in a part that is played.
    orders: ordersIn(heard),
    doubts: new Set(ofThem.length === 0 ? [] : doubtsOf(weighed, byWords, bySense)),
    scene:
      scene === null || toEncode.asOne === null
        ? null
        : hearInScene(ears, bySense, vectors.at(-1), { scene, asOne: toEncode.asOne, weighed, byWords }),
    near: ofThem.some(({ scores, thresholds }) => scores.imminent >= thresholds.imminent),
  };
}

function ordersIn(heard: readonly Hearing[]): OrdersHeard {
  const surely = heard.filter(({ scores, thresholds }) => scores.injection >= thresholds.injection);
  const most = (of: readonly Hearing[]): number => Math.max(0, ...of.map(({ scores }) => scores.injection));
  return { surely: most(surely), atAll: heard.length === 0 ? null : most(heard) };
}
