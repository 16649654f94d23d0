/** What is known of a model before it is asked anything. All of it is the operator's data, none of it a constant. */
export interface ModelCard {
  /** The operator's name for it (`large`, `local-llama`); what sessions, events and metrics call it. */
  readonly id: string;
  /** What its provider calls it. */
  readonly model: string;
  /** Whose it is, for the breaker and the metrics: models of one provider fail together. */
  readonly provider: string;
  /** `small` understands and judges, `large` writes scenes. A model may serve as both. */
  readonly tiers: readonly ModelTier[];
  /** How many tokens it reads and writes together, at most. */
  readonly contextTokens: number;
  /** How many tokens it writes at once, at most. */
  readonly outputTokens: number;
  /** In the operator's currency per million tokens; `freeOfCharge` where nothing is charged, `null` where nobody knows. */
  readonly price: ModelPrice | null;
}

export type ModelTier = 'small' | 'large';

export interface ModelPrice {
  /** An ISO 4217 code. */
  readonly currency: string;
  readonly input: number;
  /** For what the provider had read before; as `input` where it is left out. */
  readonly cachedInput?: number;
  readonly output: number;
}

/** Nothing is charged. `XXX` is what ISO 4217 calls no currency. */
export const freeOfCharge: ModelPrice = { currency: 'XXX', input: 0, output: 0 };

/** A piece of a conversation with a model. What people, mods and memories say stands in `user`, never in `system`. */
export type ModelMessage =
  | { readonly role: 'user' | 'assistant'; readonly text: string }
  | { readonly role: 'calls'; readonly calls: readonly ToolCall[] }
  | { readonly role: 'results'; readonly results: readonly ToolResult[] };

export interface ToolCall {
  readonly id: string;
  readonly name: string;
  /** As the model wrote it: nothing about it is checked yet. */
  readonly input: unknown;
}

export interface ToolResult {
  readonly id: string;
  readonly name: string;
  /** JSON. */
  readonly output: unknown;
}

/** A JSON Schema, as `z.toJSONSchema` makes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface ModelRequest {
  /** What it is asked for (`narrate`, `understand`), for metrics and traces; never any words. */
  readonly purpose: string;
  /** The id of the model that was chosen, where one stands for several; the others stand in for it when it fails. */
  readonly model?: string;
  /** Who it is and what it may do, in our own words. */
  readonly system: string;
  readonly messages: readonly ModelMessage[];
  /** What it may call; nothing where it is left out. */
  readonly tools?: readonly {
    readonly name: string;
    readonly description: string;
    readonly input: JsonSchema;
  }[];
  /** Asks for JSON of this shape instead of prose. What comes is still to be checked by whoever asked. */
  readonly output?: { readonly name: string; readonly schema: JsonSchema };
  /** How many tokens it may write. */
  readonly mostTokens: number;
  /**
   * How many tokens may be used until there is an answer, read and written ones together, where one model stands for
   * several or asks again: after calls in vain there is no other that could go beyond it. As many as it takes where it is
   * left out.
   */
  readonly mostInAll?: number;
  /** 0 for the likeliest words; the provider's own where it is left out. */
  readonly temperature?: number;
}

export interface ModelUsage {
  /** Tokens read, those in `cachedInput` included. */
  readonly input: number;
  readonly cachedInput: number;
  readonly output: number;
}

/**
 * Why a model stopped: it was done, it wants its calls answered, it reached `mostTokens`, or its provider would not let
 * it go on.
 */
export type ModelEnd = 'done' | 'calls' | 'length' | 'withheld';

/** What comes while a model writes. The last piece is always an `end`; without one the answer is not whole. */
export type ModelPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'call'; readonly call: ToolCall }
  | {
      readonly kind: 'end';
      readonly end: ModelEnd;
      readonly usage: ModelUsage;
      /** The card of the model that wrote: the one that was asked may stand for several. */
      readonly by: ModelCard;
    };

/** A whole answer. */
export interface ModelAnswer {
  readonly text: string;
  readonly calls: readonly ToolCall[];
  /** The JSON that was asked for with `output`; `undefined` where prose was. */
  readonly output?: unknown;
  readonly end: ModelEnd;
  readonly usage: ModelUsage;
  /** The card of the model that wrote. */
  readonly by: ModelCard;
}

/** A call of a model that brought no answer, of which whoever asked has seen nothing. */
export interface FailedCall {
  /** The card of the model that was asked. */
  readonly by: ModelCard;
  readonly because: LanguageModelError['code'];
  /** What it may be charged for, by our estimate; zeros where nobody charges for it. */
  readonly usage: ModelUsage;
}

/**
 * Hears what becomes of a request on its way through several models. What they fail at is told here; what is ended by
 * whoever asked, or fails after they have seen something of it, is theirs to count.
 */
export interface ModelWitness {
  /** This model has the request now. */
  asked(by: ModelCard): void;
  /** It has it no more, and another one may be asked, or the same again. */
  failed(call: FailedCall): void;
}

/** A model that writes text. It may fail, stall or talk nonsense at any time; whoever asks must be able to go on. */
export interface LanguageModel {
  readonly card: ModelCard;
  /**
   * Writes piece by piece. Leaving the loop or aborting the signal ends the request to the provider.
   *
   * @param witness hears of every call where one model stands for several; one that stands for itself alone tells nothing
   * @throws LanguageModelError while it is iterated
   */
  stream(request: ModelRequest, signal: AbortSignal, witness?: ModelWitness): AsyncIterable<ModelPiece>;
  /** @param witness as above @throws LanguageModelError */
  generate(request: ModelRequest, signal: AbortSignal, witness?: ModelWitness): Promise<ModelAnswer>;
}

/** There is no answer this time. The message never holds a prompt, an answer or a key. */
export class LanguageModelError extends Error {
  /**
   * - `unreachable`: no connection, or it broke off before the end
   * - `busy`: too much was asked for; `retryAfter` says when to come back
   * - `broken`: the provider itself failed
   * - `credentials`: the key is missing, wrong or may not use this model
   * - `unknown-model`: the provider has no such model
   * - `too-long`: the request does not fit the model's context
   * - `refused`: the provider does not answer such a request, whatever it holds
   * - `nonsense`: what came is not what the protocol promises, or larger than any answer
   * - `late`: the time was up
   * - `aborted`: whoever asked does not want it any more
   */
  readonly code: `language-model/${LanguageModelFault}`;
  readonly retryable: boolean;
  /** Milliseconds the provider asked to wait; `null` where it did not say. */
  readonly retryAfter: number | null;
  /** Whether the provider may have taken the request, and charge for it although no answer came. */
  readonly taken: boolean;

  /** @param options `taken` where it is known; otherwise what the fault suggests */
  constructor(
    fault: LanguageModelFault,
    message: string,
    { retryAfter = null, taken = takenFaults.has(fault), ...options }: LanguageModelErrorOptions = {},
  ) {
    super(message, options);
    this.name = 'LanguageModelError';
    this.code = `language-model/${fault}`;
    this.retryable = retryableFaults.has(fault);
    this.retryAfter = retryAfter;
    this.taken = taken;
  }
}

interface LanguageModelErrorOptions extends ErrorOptions {
  readonly retryAfter?: number | null;
  readonly taken?: boolean;
}

export type LanguageModelFault =
  | 'unreachable'
  | 'busy'
  | 'broken'
  | 'credentials'
  | 'unknown-model'
  | 'too-long'
  | 'refused'
  | 'nonsense'
  | 'late'
  | 'aborted';

const retryableFaults: ReadonlySet<LanguageModelFault> = new Set([
  'unreachable',
  'busy',
  'broken',
  'nonsense',
  'late',
]);

/** What is late was worked on, what is nonsense was written, and who breaks had something in hand: nobody says until where. */
const takenFaults: ReadonlySet<LanguageModelFault> = new Set(['broken', 'nonsense', 'late']);
