import type { FailedCall, ModelCard, ModelUsage, ModelWitness } from '@lamplight/ports';
import type { ComposedRequest } from '../prompt/compose-request.ts';
import { estimateTokens } from '@lamplight/agents';
import type { Attempted } from './attempted.ts';

/** Keeps what is known of a try while it goes on, so that it can be told at any moment what it has used. */
export interface AttemptRecord extends ModelWitness {
  /** The model has written something. */
  wrote(text: string): void;
  /** It came to its end and says what it used. */
  ended(usage: ModelUsage, by: ModelCard): void;
  /** Nothing came: what was read all the same stands in the calls that failed. */
  unanswered(): void;
  /** The answer was there already. */
  wasKept(model: string): void;
  cut(code: string): void;
  snapshot(): Attempted;
}

const nothing: ModelUsage = { input: 0, cachedInput: 0, output: 0 };

export function attemptRecord(
  { version, parts, leftOut, tokens }: ComposedRequest,
  card: ModelCard,
): AttemptRecord {
  let model = card.id;
  let price = card.price;
  let output = 0;
  let usage: ModelUsage | null = null;
  let cut: string | null = null;
  let cached = false;
  // One that stands for itself alone says nothing of who has the request.
  let isWithModel = true;
  const failed: FailedCall[] = [];
  return {
    asked(by) {
      isWithModel = true;
      ({ id: model, price } = by);
    },
    failed(call) {
      isWithModel = false;
      failed.push(call);
    },
    wrote(text) {
      output += estimateTokens(text);
    },
    ended(said, by) {
      if (isUsage(said)) usage = said;
      ({ id: model, price } = by);
    },
    unanswered() {
      if (output === 0) usage ??= nothing;
    },
    wasKept(by) {
      cached = true;
      model = by;
      usage = nothing;
    },
    cut(code) {
      cut = code;
    },
    snapshot: () => ({
      model,
      prompt: version,
      parts,
      leftOut,
      cut,
      cached,
      usage: usage ?? (isWithModel ? { input: tokens, cachedInput: 0, output } : nothing),
      estimated: usage === null && isWithModel,
      price,
      failed: [...failed],
    }),
  };
}

/** What a provider says of itself may be anything. */
function isUsage({ input, cachedInput, output }: ModelUsage): boolean {
  return [input, cachedInput, output].every((count) => Number.isSafeInteger(count) && count >= 0);
}
