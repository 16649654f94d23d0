export interface InterpreterSettings {
  /** Milliseconds until the parser's own answer stands; 2,500 by default. */
  readonly within: number;
  /** How many tokens an answer may have; 200 by default. */
  readonly mostTokens: number;
  /** How often a model may be asked about one input, to put right what the parser could not read; 3 by default. */
  readonly calls: number;
}

export const usualInterpreting: InterpreterSettings = { within: 2_500, mostTokens: 200, calls: 3 };
