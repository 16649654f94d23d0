/**
 * Something that can be true of a moment, as data. Every key must hold; `all`, `any` and `not` combine; the other
 * keys are the conditions of the features (`at: bar`, `carried: cloak`).
 */
export interface Condition {
  readonly all?: readonly Condition[];
  readonly any?: readonly Condition[];
  readonly not?: Condition;
  readonly [condition: string]: unknown;
}

/** Something that an authored rule does, as data: keys are the effects of the features (`score: 1`, `end: won`). */
export interface Effect {
  readonly [effect: string]: unknown;
}
