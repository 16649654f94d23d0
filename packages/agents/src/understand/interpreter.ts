import type { Composed } from '@lamplight/primitives';
import type { Parser, ParserMemory } from '@lamplight/parser';
import type { Command, State, World } from '@lamplight/world';
import type { Used } from '../agent/desk.ts';
import type { UnderstoodBefore } from './understood-before.ts';

/** Words that the parser was unsure of, and the moment in which they were said. */
export interface UnderstandAsk {
  /** As the player wrote them: material, never orders. */
  readonly words: string;
  readonly world: World;
  readonly state: State;
  readonly parser: Parser;
  /** What the parser remembers before these words. */
  readonly memory: ParserMemory;
  /** What was understood in this session before. */
  readonly before: UnderstoodBefore;
  /** How many tokens may be used, read and written ones together, calls in vain included; as many as it takes by default. */
  readonly mostTokens?: number;
  readonly signal: AbortSignal;
}

/** What words mean, as far as the rules would accept it. */
export interface Understood {
  /** Each of them is an offer of the moment, or what the parser reads in `words`; the rules refuse none. */
  readonly commands: readonly Command[];
  /** The same in words that the parser reads: `light the lantern`. */
  readonly words: string;
  /** What cannot be undone by going on, so that the player has to say yes first; `null` for most. */
  readonly cost: string | null;
  /** Whether it was understood so before in this session, so that no model was asked. */
  readonly remembered: boolean;
}

/** What became of a try to understand. */
export interface Understanding {
  /** `null` where the parser's own answer stands. */
  readonly understood: Understood | null;
  /**
   * Why it stands: `understand/not-needed`, `understand/none`, `understand/disputed` (by a second opinion), `understand/late`, `understand/stopped`,
   * `understand/refused` (by the rules), `understand/own-words` (that the player did not say), or the code of whatever
   * failed (`language-model/…`, `agents/…`, `primitives/…`); `null` where something was understood.
   */
  readonly because: string | null;
  /** What was used, also where nothing came of it; one for each answer of a model. */
  readonly used: readonly Used[];
}

/** Maps words to commands where the parser is unsure. Never throws for what a model does. */
export interface Interpreter {
  /** What it does, for whoever draws it. */
  readonly workflow: Composed<never, unknown>;
  understand(ask: UnderstandAsk): Promise<Understanding>;
}
