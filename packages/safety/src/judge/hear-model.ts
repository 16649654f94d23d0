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
import type { Stretch } from './stretches.ts';

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
  /** Whatever the rules make of it, it does not sound grave; never where there was too little to hear. */
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

/**
 * Lets the trained layers add what no rule knows, up to level 3. Risk is heard only in what the rules left to the
 * person themselves.
 *
 * @param vectors of the sentence encoder, one for each stretch; without them words alone are heard
 */
export function hearModel(
  ears: Ears,
  stretches: readonly Stretch[],
  vectors: readonly Float32Array[],
): ModelHearing {
  const heard = stretches.map((stretch, at) => hear(ears, stretch, vectors[at]));
  const aboutSelfHarm = Math.max(0, ...heard.map(({ scores }) => scores.aboutSelfHarm));
  const ofThem = heard.filter(({ stretch }) => stretch.isOwn);
  return {
    findings: ofThem.flatMap(findingsOf),
    highest: Math.max(aboutSelfHarm, ...ofThem.flatMap(({ scores }) => Object.values(scores.kinds))),
    aboutSelfHarm,
    // Orders may stand in a quotation or in a part that is played.
    orders: Math.max(
      0,
      ...heard
        .filter(({ scores, thresholds }) => scores.injection >= thresholds.injection)
        .map(({ scores }) => scores.injection),
    ),
    doubts: ofThem.length > 0 && ofThem.every(({ scores, thresholds }) => scores.grave < thresholds.doubt),
    near: ofThem.some(({ scores, thresholds }) => scores.imminent >= thresholds.imminent),
  };
}

/**
 * From here on words alone are suspicious enough to be heard for their sense as well. Nothing that both ears together
 * would stop a story for lay below, on texts that neither had learnt.
 */
const worthHearing = 0.1;

/** Whether a sentence encoder could change what is heard. */
export function isWorthEncoding({ model }: Ears, stretches: readonly Stretch[]): boolean {
  return stretches.some(({ weighed }) => {
    const { kinds, ...others } = model.score(weighed.map(({ clause }) => clause.text));
    const { someoneElse, grave, injection, aboutSelfHarm } = others;
    const loudest = Math.max(...Object.values(kinds), someoneElse, grave, injection, aboutSelfHarm);
    return loudest >= worthHearing;
  });
}

function hear({ model, sense }: Ears, stretch: Stretch, vector: Float32Array | undefined): Hearing {
  const scores = model.score(stretch.weighed.map(({ clause }) => clause.text));
  if (sense === undefined || vector === undefined) return { stretch, scores, thresholds: model.thresholds };
  return { stretch, scores: sense.together(scores, vector), thresholds: sense.thresholds };
}

/** What one head heard that knows what the matter is. */
interface Heard {
  readonly id: `model/${ModelKind | 'someone-else'}`;
  readonly kind: ModelKind;
  readonly weight: number;
  readonly threshold: number;
}

function findingsOf({ stretch, scores, thresholds }: Hearing): Finding[] {
  const { weighed } = stretch;
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
  const others = weighed.some(({ findings }) =>
    findings.some(({ who, level }) => who === 'third-person' && level > 0),
  );
  const over = weighed.some(({ clause }) => clause.marks.has('distant') || clause.marks.has('recovered'));
  // A wound or a blow in a story that speaks of it is asked about; of self-harm the watch is never sure enough for that.
  const touched = weighed.every((one) => one.touched);
  const answers = weighed.every((one) => one.answers);
  return all.flatMap((heard): Finding[] => {
    const before: RiskLevel = grave && heard === likeliest ? 3 : heard.weight >= heard.threshold ? 2 : 0;
    if (before === 0) return [];
    const { id, kind } = heard;
    const capped = touched && kind !== 'self-harm' ? 2 : before;
    const context: ContextName[] = over
      ? ['past']
      : answers
        ? ['scene-awaits-answer']
        : capped < before
          ? ['scene-is-adventure']
          : [];
    return [
      {
        id,
        level: over || answers ? 1 : capped,
        before,
        kind,
        who: others || id === 'model/someone-else' ? 'third-person' : 'player',
        imminence: over ? 'past' : 'someday',
        language: 'en',
        context,
        weight: before === 3 ? Math.max(scores.grave, heard.weight) : heard.weight,
      },
    ];
  });
}
