import type { ModelAnswer, ModelPiece, ModelRequest, ModelWitness } from '@lamplight/ports';
import type { Emitting, Step } from '@lamplight/primitives';

/** The piece that ends an answer. */
export type EndPiece = Extract<ModelPiece, { readonly kind: 'end' }>;

/** A request on its way through models that may fail. */
export interface Asked {
  readonly request: ModelRequest;
  /** That of whoever asked. */
  readonly signal: AbortSignal;
  readonly witness: ModelWitness | undefined;
  /** Whether a whole answer is wanted, or pieces. */
  readonly whole: boolean;
  /** Set once a piece was handed on: from then on nobody may begin again. */
  handedOn: boolean;
  /** How many tokens calls in vain have used by now, by our estimate. */
  inVain: number;
}

export type Work = Emitting<Asked, ModelPiece>;

/** Asks one or several models: gives a whole answer, or the end of one whose pieces were handed on. */
export type AskStep = Step<Work, ModelAnswer | EndPiece>;
