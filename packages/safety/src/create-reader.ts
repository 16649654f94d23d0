import type { Sentence } from '@lamplight/ports';
import { explainFinding, type Explanation } from './explanation.ts';
import { type InjectionReading, weighOrders } from './injection/read-injection.ts';
import { applyLingering } from './judge/apply-lingering.ts';
import { asDoubted, type Doubt } from './judge/as-doubted.ts';
import { combineMarks } from './judge/combine-marks.ts';
import type { Finding } from './judge/finding.ts';
import type { Ears } from './judge/ears.ts';
import { hearModel } from './judge/hear-model.ts';
import { hearWords } from './judge/hear-words.ts';
import type { Hearing } from './judge/hearing.ts';
import { applyScene, explainInScene } from './judge/apply-scene.ts';
import { isHint } from './judge/is-hint.ts';
import { onlySays } from './judge/only-says.ts';
import { type ClauseReading, readClause } from './judge/read-clause.ts';
import { readScene, type SceneReading } from './judge/read-scene.ts';
import { isSettled } from './judge/lower-in-scene.ts';
import { speaksOfOwnLife } from './judge/scene-has.ts';
import { stretchesOf } from './judge/stretches.ts';
import { toReading } from './judge/to-reading.ts';
import { type MessageMarks, type WeighedClause, weighClause } from './judge/weigh-clause.ts';
import { sentencesOf, type ToEncode, toEncode } from './judge/to-encode.ts';
import { isWorthExplaining } from './judge/worth-encoding.ts';
import type { MarkName } from './lexicon/entry.ts';
import { lexicon } from './lexicon/lexicon.ts';
import type { LingeringRisk } from './lingering-risk.ts';
import { readableClauses } from './normalise/readable-clauses.ts';
import type { Clause } from './normalise/split-clauses.ts';
import { ModelError } from './model/model-error.ts';
import { rankSelfHarm } from './rank-self-harm.ts';
import { readerVersion, type Reading } from './reading.ts';

/** What the watch may know when it reads a message; everything but the text may be missing. */
export interface RiskInput {
  readonly text: string;
  /** What the story told last, as plain text. */
  readonly lastTelling?: string;
  /** What the scene offers now, in words ("jump off the cliff"). */
  readonly offers?: readonly string[];
  /** What an earlier disclosure left behind; see `carryRisk`. */
  readonly carried?: LingeringRisk | null;
  /** What a sentence encoder makes of `Reader.sentences` for the same input, in their order. */
  readonly vectors?: readonly Float32Array[];
}

/** Reads how the person who wrote a message is. Pure and offline; the time is linear in the text's length. */
export interface Reader {
  /** Phrases, rules and model, to be kept beside a reading. */
  readonly version: string;
  /** The `id` of the sentence encoder whose vectors it takes; `null` where it has no ear for sense. */
  readonly encoder: string | null;
  /**
   * A text too long to be read in full is level 2 at least, so that it is asked about, and says so in its reasons
   * (`text/partly-read`).
   */
  read(input: RiskInput): Reading;
  /**
   * How much a text is about suicide or self-harm, from 0 to 1, whoever is meant. It ranks texts for people who read
   * through many; it decides nothing for a player.
   */
  rank(input: RiskInput): number;
  /**
   * What a sentence encoder should hear, at last the message in its scene where one is known, so that a second reading
   * with its `vectors` hears the sense as well; nothing where the reader has no ear for it, where a word or two say too
   * little, where the words are calm and no phrase guesses, or where a phrase says outright that it is an emergency:
   * nobody in it waits for more.
   */
  sentences(input: RiskInput): readonly Sentence[];
  /** The same reading with everything that led to it: rules, levels before and after, what the context changed. */
  explain(input: RiskInput): Explanation;
}

/**
 * Makes the reader of the watch; `parseModel` and `parseSense` make its trained layers from the shipped files.
 *
 * @param ears.model adds what the phrases do not know, up to level 3, and doubts their hints
 * @param ears.sense hears what the words alone do not say, where an input comes with vectors, and doubts with them what
 *   phrases only guess
 * @throws ModelError `model/incompatible` when the two were not trained beside each other
 */
export function createReader(ears: Ears): Reader {
  // Thousands of phrases are made ready now: under a watchdog the first message would not be given the time.
  lexicon.knows('');
  const { model, sense } = ears;
  if (sense !== undefined && sense.beside !== model.version) throw strangers(sense.beside, model.version);
  const version = [readerVersion, model.version, ...(sense ? [sense.version] : [])].join('+');
  return {
    version,
    encoder: sense?.encoder ?? null,
    read: (input) => judge(ears, input).reading,
    rank(input) {
      const { aboutSelfHarm, reading } = judge(ears, input);
      return rankSelfHarm(aboutSelfHarm, reading);
    },
    sentences(input) {
      if (sense === undefined) return [];
      const from = heardFrom(ears, input);
      if (isSettledByWords(ears, input, from)) return [];
      return sentencesOf(from.toEncode, input);
    },
    explain(input) {
      const { findings, reading } = judge(ears, input);
      const ranked = findings.toSorted((a, b) => b.level - a.level || b.before - a.before);
      return { reading, version, findings: ranked.map(explainFinding) };
    },
  };
}

// In words.
const oneBreath = 12;

/** A message taken apart, and heard by its words. */
interface HeardFrom {
  readonly clauses: readonly Clause[];
  readonly partly: boolean;
  readonly read: readonly ClauseReading[];
  readonly message: MessageMarks;
  readonly weighed: readonly WeighedClause[];
  readonly byWords: readonly Hearing[];
  readonly toEncode: ToEncode;
  /** The scene where it may explain something: it is known, and nobody said that they do not play. */
  readonly scene: SceneReading | null;
}

function heardFrom(ears: Ears, input: RiskInput): HeardFrom {
  const { clauses, partly } = readableClauses(input.text);
  const read = clauses.map(readClause);
  const marks = new Set<MarkName>(read.flatMap((clause) => [...clause.marks]));
  const lingers = (input.carried ?? null) !== null;
  const meantReally = marks.has('real') || lingers;
  const brief = read.reduce((sum, { words }) => sum + words.length, 0) <= oneBreath;
  const message = { all: marks, meantReally, lingers, brief, onlySays: onlySays(read) };
  const scene = readScene(input);
  const weighed = read.map((clause) => weighClause(clause, message, scene));
  const known = !meantReally && scene.words.size > 0 ? scene : null;
  const byWords = hearWords(ears, stretchesOf(weighed, meantReally, isWorthExplaining(known, weighed)));
  return {
    clauses,
    partly,
    read,
    message,
    weighed,
    byWords,
    toEncode: toEncode(ears, byWords, weighed, known),
    scene: known,
  };
}

interface Judgement {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly aboutSelfHarm: number;
}

function judge(ears: Ears, input: RiskInput, from: HeardFrom = heardFrom(ears, input)): Judgement {
  const { clauses, partly, read, message, weighed, scene } = from;
  const { all: marks, meantReally } = message;
  const carried = input.carried ?? null;
  const heard = hearModel(ears, from, input.vectors ?? []);
  const found = [...weighed.flatMap((one) => one.findings), ...heard.findings];
  const alone = applyScene(found, heard.scene);
  const doubts = whoMayDoubt(message, partly, clauses).filter((one) => heard.doubts.has(one));
  const near = heard.near && doubts.length === 0;
  const marked = combineMarks(alone, ownMarks(read, meantReally), near, scene?.parts ?? false);
  const together = [...alone, ...explainInScene(marked, heard.scene)];
  const findings = together.map((one) => asDoubted(one, doubts));
  if (carried !== null) findings.push(...applyLingering(findings, carried, marks));
  if (partly) findings.push(partlyRead);
  const reading = toReading(findings, marks.has('safe-now'), heard.highest);
  const signs = weighOrders(input.text, clauses, heard.orders);
  return { reading: withSigns(reading, signs), findings, aboutSelfHarm: heard.aboutSelfHarm };
}

// What explains a hint away stands beside it: "plastic bag on my head, dye on, twenty minutes".
const fewestToExplain = 9;

/**
 * Who may doubt a message, the surest first. What is said to be meant, or was not read to its end, only words may; what is
 * said of one's own life no sense that is unsure, and of a few words nobody is sure.
 */
function whoMayDoubt({ meantReally }: MessageMarks, partly: boolean, clauses: readonly Clause[]): Doubt[] {
  if (meantReally || partly) return ['by-words'];
  const words = clauses.flatMap((clause) => clause.words);
  return [
    ...(words.length >= fewestToExplain ? (['surely'] as const) : []),
    ...(speaksOfOwnLife(words) ? [] : (['by-sense'] as const)),
    'by-words',
  ];
}

/**
 * Whether words say all there is to know: in an emergency that no ear and no scene could make less, nobody waits for
 * more.
 */
function isSettledByWords(ears: Ears, input: RiskInput, from: HeardFrom): boolean {
  const { clauses, partly, message, scene } = from;
  const ofOwnLife = speaksOfOwnLife(clauses.flatMap(({ words }) => words));
  const mayBeSure = whoMayDoubt(message, partly, clauses).includes('surely');
  const { findings } = judge(ears, { ...input, vectors: [] }, from);
  return findings.some((one) => isSettled(one, scene && { ofOwnLife }) && !(mayBeSure && isHint(one)));
}

function strangers(beside: string, version: string): ModelError {
  return new ModelError(
    'model/incompatible',
    `sense.bin was trained beside ${beside}, and risk.bin is ${version}. Put both back as they were delivered, or make ` +
      'them anew: npm run train -- safety.',
  );
}

/** Orders to a machine are no risk of a person's: they are written down beside the reading, and change nothing. */
function withSigns(reading: Reading, { attempt, reasons }: InjectionReading): Reading {
  return attempt ? { ...reading, reasons: [...reading.reasons, ...reasons] } : reading;
}

const partlyRead: Finding = {
  id: 'text/partly-read',
  level: 2,
  before: 2,
  kind: 'distress',
  who: 'unknown',
  imminence: 'none',
  language: 'en',
  context: [],
};

function ownMarks(read: readonly ClauseReading[], meantReally: boolean): ReadonlySet<MarkName> {
  const own = read.filter((clause) => meantReally || !(clause.quoted || clause.marks.has('speech')));
  return new Set(own.flatMap((clause) => [...clause.marks]));
}
