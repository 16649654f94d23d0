import type { OrdersHeard } from '../injection/read-injection.ts';
import {
  type ModelKind,
  modelKinds,
  type ModelScores,
  type ModelThresholds,
  type RiskModel,
} from '../model/risk-model.ts';
import type { RiskLevel } from '../reading.ts';
import type { SenseModel } from '../sense/sense-model.ts';
import { awaitsDoubt, type Doubt } from './as-doubted.ts';
import type { ContextName, Finding } from './finding.ts';
import type { SceneHearing } from './hear-scene.ts';
import { sceneFit } from './scene-fit.ts';
import { speaksOfOwnLife } from './scene-has.ts';
import type { SceneReading } from './read-scene.ts';
import { asSentence, isOwn, type Stretch } from './stretches.ts';
import type { WeighedClause } from './weigh-clause.ts';

/** What the reader needs of the trained layer. */
export type HeardModel = Pick<RiskModel, 'version' | 'thresholds' | 'scoreEach'>;

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
  /** What the other ear makes of it, and how grave that must find it before a story stops. */
  readonly beside?: { readonly scores: ModelScores; readonly least: number };
}

/** Hears every stretch by its words. */
export function hearWords({ model }: Ears, stretches: readonly Stretch[]): readonly Hearing[] {
  const { thresholds } = model;
  const texts = stretches.map(({ weighed }) => weighed.map(({ clause }) => clause.text));
  return model.scoreEach(texts).flatMap((scores, at) => {
    const stretch = stretches[at];
    return stretch === undefined ? [] : [{ stretch, scores, thresholds }];
  });
}

/**
 * From here on words alone are suspicious enough to be heard for their sense as well. On texts that neither ear had
 * learnt, none of 4,906 stops and 16 of 5,436 pauses of both together lay below.
 */
const worthHearing = 0.15;
// Orders to a machine are rare in play, so they are heard more closely.
const ordersCount = 1.5;
const mostEncoded = 12;
/** Of all together: an encoder reads three a millisecond and has a second, the scene and other players included. */
const mostCharacters = 1_200;

/**
 * What a sentence encoder could add something to, in their order: what a phrase only guesses before the loudest of the rest.
 *
 * @param explainable the loudest is heard however quiet it is: rules found something that the scene may explain
 */
export function worthEncoding(
  { sense }: Ears,
  heard: readonly Hearing[],
  explainable: boolean,
): readonly Hearing[] {
  if (sense === undefined) return [];
  const loudest = explainable ? Math.max(...heard.map(loudness)) : worthHearing;
  const least = Math.min(worthHearing, loudest);
  let left = mostCharacters;
  const first = new Set(
    heard
      .filter((one) => loudness(one) >= least || holdsGuess(one))
      .toSorted((a, b) => Number(holdsGuess(b)) - Number(holdsGuess(a)) || loudness(b) - loudness(a))
      .slice(0, mostEncoded)
      .filter(({ stretch }, at) => {
        left -= asSentence(stretch).length;
        return at === 0 || left >= 0;
      }),
  );
  return heard.filter((one) => first.has(one));
}

function holdsGuess({ stretch }: Hearing): boolean {
  return stretch.weighed.some(({ findings }) => findings.some(awaitsDoubt));
}

/** Whether rules found something about which the scene should be heard. */
export function mayExplain(scene: SceneReading | null, weighed: readonly WeighedClause[]): boolean {
  return scene !== null && weighed.some(({ findings }) => findings.some(({ level }) => level >= 2));
}

function loudness({ scores }: Hearing): number {
  const { kinds, someoneElse, grave, injection, aboutSelfHarm } = scores;
  return Math.max(...Object.values(kinds), someoneElse, grave, ordersCount * injection, aboutSelfHarm);
}

/**
 * Lets the trained layers add what no rule knows, up to level 3. Risk is heard only in what the rules left to the
 * person themselves. What either ear hears counts.
 *
 * @param vectors of the sentence encoder, one for each stretch that is worth it, and one of the scene behind them where
 *   that is heard too; without them words alone are heard
 */
export function hearModel(
  ears: Ears,
  weighed: readonly WeighedClause[],
  byWords: readonly Hearing[],
  vectors: readonly Float32Array[],
  scene: SceneReading | null,
): ModelHearing {
  const worth = worthEncoding(ears, byWords, mayExplain(scene, weighed));
  const bySense = hearSense(ears, worth, vectors, scene !== null);
  const heard = [...besideSense(byWords, bySense), ...bySense];
  const ofThem = heard.filter(({ stretch }) => stretch.isOwn);
  const said = saidOf(weighed);
  const aboutSelfHarm = Math.max(0, ...heard.map(({ scores }) => scores.aboutSelfHarm));
  return {
    findings: ofThem.flatMap((hearing) => findingsOf(hearing, said)),
    highest: Math.max(aboutSelfHarm, ...ofThem.flatMap(({ scores }) => Object.values(scores.kinds))),
    aboutSelfHarm,
    // Orders may stand in a quotation or in a part that is played.
    orders: ordersIn(heard),
    doubts: new Set(ofThem.length === 0 ? [] : doubtsOf(weighed, byWords, bySense)),
    scene: scene === null ? null : inScene(ears, bySense, vectors.at(-1), { scene, weighed, byWords }),
    near: ofThem.some(({ scores, thresholds }) => scores.imminent >= thresholds.imminent),
  };
}

/** Both together are sure that it is quiet where they find so much less than what leaves a doubt. */
const surer = 2;

/** Words and sense doubt only where the sense of every guess was heard; there words alone have no say any more. */
function doubtsOf(
  weighed: readonly WeighedClause[],
  byWords: readonly Hearing[],
  bySense: readonly Hearing[],
): Doubt[] {
  const twice = bySense.map(({ stretch }) => stretch);
  const once = byWords.filter(({ stretch }) => !twice.includes(stretch));
  const guesses = weighed.filter(({ findings }) => findings.some(awaitsDoubt));
  const clauses = new Set(twice.flatMap((one) => one.weighed));
  const isHeard = bySense.length > 0 && guesses.every((one) => clauses.has(one));
  const doubts: Doubt[] = [];
  if (isHeard && [...bySense, ...once].every((one) => isDoubtful(one))) {
    doubts.push('by-sense');
    if (bySense.every((one) => isDoubtful(one, surer))) doubts.push('surely');
  }
  if ([...byWords, ...bySense].every((one) => isDoubtful(one))) doubts.push('by-words');
  return doubts;
}

function isDoubtful({ scores, thresholds }: Hearing, times = 1): boolean {
  return scores.grave * times < thresholds.doubt;
}

function ordersIn(heard: readonly Hearing[]): OrdersHeard {
  const surely = heard.filter(({ scores, thresholds }) => scores.injection >= thresholds.injection);
  const most = (of: readonly Hearing[]): number => Math.max(0, ...of.map(({ scores }) => scores.injection));
  return { surely: most(surely), atAll: heard.length === 0 ? null : most(heard) };
}

/** What was heard by its words, with what words and sense make of it together. */
function besideSense(byWords: readonly Hearing[], bySense: readonly HeardTogether[]): readonly Hearing[] {
  const together = new Map(bySense.map(({ stretch, scores }) => [stretch, scores]));
  return byWords.map((one) => {
    const scores = together.get(one.stretch);
    return scores === undefined ? one : { ...one, beside: { scores, least: likelyBySense } };
  });
}

type HeardTogether = Required<Hearing>;

function hearSense(
  { sense }: Ears,
  worth: readonly Hearing[],
  vectors: readonly Float32Array[],
  withScene: boolean,
): HeardTogether[] {
  if (sense === undefined || vectors.length !== worth.length + (withScene ? 1 : 0)) return [];
  return worth.flatMap(({ stretch, scores: words }, at) => {
    const vector = vectors[at];
    if (vector === undefined) return [];
    return {
      stretch,
      scores: sense.together(words, vector),
      thresholds: sense.thresholds,
      beside: { scores: words, least: likelyByWords },
    };
  });
}

// What neither ear takes for grave is no cry for help, however quiet the scene.
const worthRaising = 0.2;

/** A message in its scene, before it is heard for its sense. */
interface Staged {
  readonly scene: SceneReading;
  readonly weighed: readonly WeighedClause[];
  readonly byWords: readonly Hearing[];
}

/** What the loudest of a message is in its scene. */
function inScene(
  { sense }: Ears,
  heard: readonly HeardTogether[],
  vector: Float32Array | undefined,
  { scene, weighed, byWords }: Staged,
): SceneHearing | null {
  const [first, ...rest] = heard;
  if (sense === undefined || first === undefined || vector === undefined) return null;
  const { beside, scores, stretch } = rest.reduce(
    (most, one) => (one.scores.grave > most.scores.grave ? one : most),
    first,
  );
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
    // What lies behind a quiet scene makes no graver.
    mayRaise: scores.grave >= worthRaising && !isOver(stretch, saidOf(weighed)),
    thresholds: sense.sceneThresholds,
    besides: { wordsDoubt: byWords.every((one) => isDoubtful(one)), ofOwnLife: speaksOfOwnLife(said) },
    about: { kind: isOfOthers ? 'distress' : likeliest, who: isOfOthers ? 'third-person' : 'player' },
  };
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

/** Whether a message, or this part of it, says that it lies behind. */
function isOver({ weighed }: Stretch, said: Said): boolean {
  return said.isOver || weighed.some(({ findings }) => findings.some(({ id }) => id.startsWith('past/')));
}

/**
 * So likely the words must find it that something is grave before their sense may stop a story, and words and sense
 * together before the words may. Measured with a like encoder, on 2,492 grave and 2,962 quiet texts that neither ear had
 * learnt: the first costs 24 stops that were right (on what is said at a table it spares 3 of 36); the second costs 8, and
 * spares 21 mistaken ones.
 */
const likelyByWords = 0.2;
const likelyBySense = 0.5;

/** What one head heard that knows what the matter is. */
interface Heard {
  readonly id: `model/${ModelKind | 'someone-else'}`;
  readonly kind: ModelKind;
  readonly weight: number;
  readonly threshold: number;
}

function findingsOf({ stretch, scores, thresholds, beside }: Hearing, said: Said): Finding[] {
  const all: Heard[] = modelKinds.map((kind) => ({
    id: `model/${kind}`,
    kind,
    weight: scores.kinds[kind],
    threshold: thresholds.kinds[kind],
  }));
  const { someoneElse: weight } = scores;
  all.push({ id: 'model/someone-else', kind: 'distress', weight, threshold: thresholds.someoneElse });
  const likeliest = all.reduce((best, one) => (one.weight > best.weight ? one : best));
  const grave =
    scores.grave >= thresholds.grave && (beside === undefined || beside.scores.grave >= beside.least);
  return all.flatMap((heard): Finding[] => {
    const before: RiskLevel = grave && heard === likeliest ? 3 : heard.weight >= heard.threshold ? 2 : 0;
    if (before === 0) return [];
    const { id, kind } = heard;
    const over = isOver(stretch, said);
    const [level, context] = inItsPlace(before, kind, stretch, over);
    return [
      {
        id,
        level,
        before,
        kind,
        who: said.isOfOthers || id === 'model/someone-else' ? 'third-person' : 'player',
        imminence: over ? 'past' : 'someday',
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
  over: boolean,
): [RiskLevel, ContextName[]] {
  if (over) return [1, ['past']];
  if (weighed.every((one) => one.answers)) return [1, ['scene-awaits-answer']];
  // A wound or a blow in a story that speaks of it is asked about; of self-harm the watch is never sure enough for that.
  const touched = kind !== 'self-harm' && weighed.every((one) => one.touched);
  return touched && before > 2 ? [2, ['scene-is-adventure']] : [before, []];
}
