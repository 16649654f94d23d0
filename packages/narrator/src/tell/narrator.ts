import type { RetellHint } from '@lamplight/contracts';
import type { Remembered } from '../memory/remembered.ts';
import type { SceneView } from '../view/scene-view.ts';
import type { Attempted } from './attempted.ts';
import type { Gate } from './gate.ts';
import type { TruthCheck } from './truth-check.ts';

/** Lets a model tell what has happened, and releases nothing of it that was not found true and safe. */
export interface Narrator {
  /**
   * Tells one moment; the last part is `over`. Whatever a model does, it does not throw. Leaving the loop ends it.
   *
   * @throws NarratorError `narrator/no-speaker` for an ask to speak as nobody
   */
  tell(ask: TellingAsk): AsyncIterable<TellingPart>;
}

/** What is to be told, to whom, and what it may cost. */
export interface TellingAsk {
  readonly view: SceneView;
  /** A fresh one for each try. */
  readonly truth: () => TruthCheck;
  /** A fresh one for each try. */
  readonly gate: () => Gate;
  /** What the player's journal holds. The narrator chooses among it. */
  readonly memory: readonly Remembered[];
  /** The newest tellings, newest last: for the tone, and against repetition. */
  readonly before: readonly string[];
  /** What is to be told in other words, where a model told the same moment before; `null` at the first time. */
  readonly anew: string | null;
  readonly purpose: TellingPurpose;
  readonly hint: RetellHint | null;
  /** The id of the model that was chosen; `null` for the operator's first. */
  readonly model: string | null;
  /**
   * Whose it is: the hash of the content for what is the same for everybody, and a name of the session where something
   * personal is inside; `null` where other words are wanted than those that are kept.
   */
  readonly cacheKey: string | null;
  /** How many tokens may be spent, those that are read and those that are written, over all tries. */
  readonly mostTokens: number;
  /** Ends it: the plain telling stands, for `voice/stopped`. */
  readonly signal: AbortSignal;
}

export type TellingPurpose = 'narrate' | 'speak' | 'describe';

/** Something that becomes of a telling while a model writes it. */
export type TellingPart =
  | { readonly kind: 'began'; readonly model: string; readonly attempt: number }
  | { readonly kind: 'step'; readonly step: string; readonly state: 'began' | 'done' | 'failed' }
  /** Found true and safe, with the white space before it. It counts only once the telling is over. */
  | { readonly kind: 'sentence'; readonly text: string }
  /** Every sentence of this try is to be taken away. */
  | { readonly kind: 'cut'; readonly because: string }
  | {
      readonly kind: 'over';
      /** `plain`: the plain telling stands. */
      readonly as: 'told' | 'plain';
      /** Why it is the plain one; `null` where it was told. */
      readonly because: string | null;
      /** The whole telling; empty where the plain one stands. */
      readonly text: string;
      readonly attempts: readonly Attempted[];
    };
