/** The kinds of risk that the trained layer weighs, in the order of the model file. */
export const modelKinds = [
  'self-harm',
  'abuse',
  'violence',
  'eating',
  'substances',
  'medical',
  'distress',
] as const;
export type ModelKind = (typeof modelKinds)[number];

/** What the trained layer makes of one message. Every number is a calibrated probability from 0 to 1. */
export interface ModelScores {
  /** That the person who wrote needs care of this kind (level 2 or above). */
  readonly kinds: Readonly<Record<ModelKind, number>>;
  /** That it is so grave, of whatever kind and whoever is meant, that the story must stop (level 3 or above). */
  readonly grave: number;
  /** That the text tries to give orders to a machine that reads it. */
  readonly injection: number;
  /** That the text is about suicide or self-harm, whoever is meant. It ranks texts and decides nothing. */
  readonly aboutSelfHarm: number;
  /** That the danger is now: an act under way, or means, place and time at hand. */
  readonly imminent: number;
  /** That somebody else whom the writer knows needs help. */
  readonly someoneElse: number;
}

/** From which probability on the trained layer alone speaks up, chosen on texts that it did not learn from. */
export interface ModelThresholds {
  /** From here on a kind is level 2. */
  readonly kinds: Readonly<Record<ModelKind, number>>;
  /** From here on somebody else's trouble is level 2. */
  readonly someoneElse: number;
  /** From here on the likeliest of all these is level 3. */
  readonly grave: number;
  /** Below this a hint that a rule heard is asked about and not acted on. */
  readonly doubt: number;
  /** From here on what is grave already is an emergency. */
  readonly imminent: number;
  readonly injection: number;
}

/** One n-gram that weighed in a score. It holds words of the message, so it must not be kept. */
export interface WeighedWords {
  readonly words: string;
  /** What it added to the score before calibration; below 0 it spoke against. */
  readonly weight: number;
}

/** The trained layer of the reader: a linear model over hashed n-grams of words and letters. */
export interface RiskModel {
  /** Changes with every training. */
  readonly version: string;
  readonly thresholds: ModelThresholds;
  /** @param clauses texts of normalised clauses, with a space before and behind every word */
  score(clauses: readonly string[]): ModelScores;
  /** The same for several texts that share clauses, which then cost less. */
  scoreEach(texts: readonly (readonly string[])[]): readonly ModelScores[];
  /** The words and pairs of words that weighed most for a kind, heaviest first. Slower than `score`. */
  explain(clauses: readonly string[], kind: ModelKind): readonly WeighedWords[];
}
