import {
  type ModelKind,
  modelKinds,
  type ModelScores,
  type ModelThresholds,
  type RiskModel,
} from '../model/risk-model.ts';
import type { RiskLevel } from '../reading.ts';
import type { SenseModel } from '../sense/sense-model.ts';
import type { ContextName, Finding } from './finding.ts';
import { isOwn, type Stretch } from './stretches.ts';
import type { WeighedClause } from './weigh-clause.ts';

/** What the reader needs of the trained layer. */
export type HeardModel = Pick<RiskModel, 'version' | 'thresholds' | 'score'>;

/** What the model heard. */
export interface ModelHearing {
  readonly findings: readonly Finding[];
  /** The highest probability of anything, which ranks and decides nothing. */
  readonly highest: number;
  /** The highest probability that the text is about self-harm, whoever is meant. */
  readonly aboutSelfHarm: number;
  /** How surely the text gives orders to a machine; 0 where that is not enough to say so. */
  readonly orders: number;
  /** Whatever the rules make of it, nothing in it sounds grave; never where there was too little to hear. */
  readonly doubts: boolean;
  /** The danger is now, by the model's own measure; it says so of grave things and of play alike. */
  readonly near: boolean;
}

/** The trained layers: one over words, and perhaps one over the sense of a sentence. */
export interface Ears {
  readonly model: HeardModel;
  readonly sense?: SenseModel | undefined;
}

/** What was heard of one stretch, and from which probability on it counts. */
interface Hearing {
  readonly stretch: Stretch;
  readonly scores: ModelScores;
  readonly thresholds: ModelThresholds;
}

/** Hears every stretch by its words. */
export function hearWords({ model }: Ears, stretches: readonly Stretch[]): readonly Hearing[] {
  const { thresholds } = model;
  return stretches.map((stretch) => ({
    stretch,
    scores: model.score(stretch.weighed.map(({ clause }) => clause.text)),
    thresholds,
  }));
}

/**
 * From here on words alone are suspicious enough to be heard for their sense as well. Nothing that both ears together
 * would stop a story for lay below, on texts that neither had learnt.
 */
const worthHearing = 0.1;
/** Each takes about 10 ms. */
const mostEncoded = 12;

/** What a sentence encoder could add something to: the loudest of what was heard, in their order. */
export function worthEncoding({ sense }: Ears, heard: readonly Hearing[]): readonly Hearing[] {
  if (sense === undefined) return [];
  const loud = heard.filter((one) => loudness(one) >= worthHearing);
  const least = loud.map(loudness).toSorted((a, b) => b - a)[mostEncoded - 1] ?? 0;
  return loud.filter((one) => loudness(one) >= least).slice(0, mostEncoded);
}

function loudness({ scores }: Hearing): number {
  const { kinds, someoneElse, grave, injection, aboutSelfHarm } = scores;
  return Math.max(...Object.values(kinds), someoneElse, grave, injection, aboutSelfHarm);
}

/**
 * Lets the trained layers add what no rule knows, up to level 3. Risk is heard only in what the rules left to the
 * person themselves. What either ear hears counts.
 *
 * @param vectors of the sentence encoder, one for each stretch that is worth it; without them words alone are heard
 */
export function hearModel(
  ears: Ears,
  weighed: readonly WeighedClause[],
  byWords: readonly Hearing[],
  vectors: readonly Float32Array[],
): ModelHearing {
  const heard = [...byWords, ...hearSense(ears, byWords, vectors)];
  const ofThem = heard.filter(({ stretch }) => stretch.isOwn);
  const said = saidOf(weighed);
  const aboutSelfHarm = Math.max(0, ...heard.map(({ scores }) => scores.aboutSelfHarm));
  return {
    findings: ofThem.flatMap((hearing) => findingsOf(hearing, said)),
    highest: Math.max(aboutSelfHarm, ...ofThem.flatMap(({ scores }) => Object.values(scores.kinds))),
    aboutSelfHarm,
    // Orders may stand in a quotation or in a part that is played.
    orders: Math.max(
      0,
      ...heard
        .filter(({ scores, thresholds }) => scores.injection >= thresholds.injection)
        .map(({ scores }) => scores.injection),
    ),
    doubts: ofThem.length > 0 && heard.every(({ scores, thresholds }) => scores.grave < thresholds.doubt),
    near: ofThem.some(({ scores, thresholds }) => scores.imminent >= thresholds.imminent),
  };
}

function hearSense(ears: Ears, byWords: readonly Hearing[], vectors: readonly Float32Array[]): Hearing[] {
  const { sense } = ears;
  const worth = worthEncoding(ears, byWords);
  if (sense === undefined || vectors.length !== worth.length) return [];
  return worth.flatMap(({ stretch, scores }, at) => {
    const vector = vectors[at];
    if (vector === undefined) return [];
    return { stretch, scores: sense.together(scores, vector), thresholds: sense.thresholds };
  });
}

/** What a message says of all that is the person's own in it. */
interface Said {
  readonly isOver: boolean;
  readonly isOfOthers: boolean;
}

function saidOf(weighed: readonly WeighedClause[]): Said {
  const own = weighed.filter(isOwn);
  return {
    isOver: own.some(({ clause }) => clause.marks.has('distant') || clause.marks.has('recovered')),
    isOfOthers: own.some(({ findings }) =>
      findings.some(({ who, level }) => who === 'third-person' && level > 0),
    ),
  };
}

/** What one head heard that knows what the matter is. */
interface Heard {
  readonly id: `model/${ModelKind | 'someone-else'}`;
  readonly kind: ModelKind;
  readonly weight: number;
  readonly threshold: number;
}

function findingsOf({ stretch, scores, thresholds }: Hearing, said: Said): Finding[] {
  const all: Heard[] = modelKinds.map((kind) => ({
    id: `model/${kind}`,
    kind,
    weight: scores.kinds[kind],
    threshold: thresholds.kinds[kind],
  }));
  const { someoneElse: weight } = scores;
  all.push({ id: 'model/someone-else', kind: 'distress', weight, threshold: thresholds.someoneElse });
  const likeliest = all.reduce((best, one) => (one.weight > best.weight ? one : best));
  const grave = scores.grave >= thresholds.grave;
  return all.flatMap((heard): Finding[] => {
    const before: RiskLevel = grave && heard === likeliest ? 3 : heard.weight >= heard.threshold ? 2 : 0;
    if (before === 0) return [];
    const { id, kind } = heard;
    const [level, context] = inItsPlace(before, kind, stretch, said);
    return [
      {
        id,
        level,
        before,
        kind,
        who: said.isOfOthers || id === 'model/someone-else' ? 'third-person' : 'player',
        imminence: said.isOver ? 'past' : 'someday',
        language: 'en',
        context,
        weight: before === 3 ? Math.max(scores.grave, heard.weight) : heard.weight,
      },
    ];
  });
}

/** How grave it is where it was said, and what made it so. */
function inItsPlace(
  before: RiskLevel,
  kind: ModelKind,
  { weighed }: Stretch,
  { isOver }: Said,
): [RiskLevel, ContextName[]] {
  if (isOver) return [1, ['past']];
  if (weighed.every((one) => one.answers)) return [1, ['scene-awaits-answer']];
  // A wound or a blow in a story that speaks of it is asked about; of self-harm the watch is never sure enough for that.
  const touched = kind !== 'self-harm' && weighed.every((one) => one.touched);
  return touched && before > 2 ? [2, ['scene-is-adventure']] : [before, []];
}
