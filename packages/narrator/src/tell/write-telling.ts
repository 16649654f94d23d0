import type { LanguageModel, ModelPiece, ModelRequest } from '@lamplight/ports';
import { LanguageModelError } from '@lamplight/ports';
import { type Context, step, type Step, stream } from '@lamplight/primitives';
import type { AttemptRecord } from './attempt-record.ts';
import type { NarratorSettings } from './narrator-settings.ts';
import type { Outcome } from './outcome.ts';
import { reasonOf } from './reason-of.ts';
import type { Releasing } from './releasing.ts';

/** One request to a model, and where what it writes goes. */
export interface Writing {
  readonly model: LanguageModel;
  readonly request: ModelRequest;
  readonly record: AttemptRecord;
  /** Begins to check what comes, and to hand it on. */
  readonly begin: () => Releasing;
  /** Told at the moment at which the model is to be ended, before it has let go. */
  readonly onRefused: (code: string) => void;
}

/** No telling has more letters for a token that it was allowed. */
const lettersForToken = 8;

/**
 * Reads what a model writes and hands it on as it is found true and safe. At the first sentence that is not, the model is
 * ended at once. Tool calls are passed over: nothing was offered, so nothing can be meant.
 */
export function writeTelling({ firstWithin, gapWithin }: NarratorSettings): Step<Writing, Outcome> {
  const open = step('model', ({ model, request, record }: Writing, { signal }) =>
    model.stream(request, signal, record),
  );
  // Nothing is read ahead: what comes after a sentence that is cut would be paid for and thrown away.
  const pieces = stream(open, { firstWithin, gapWithin, ahead: 0 });
  return async (writing, context) => {
    const outcome = await read(writing, () => pieces(writing, context), context);
    if (outcome.kind === 'failed') writing.record.cut(outcome.code);
    return outcome;
  };
}

type Pieces = AsyncIterable<{ readonly value: ModelPiece }>;

async function read(writing: Writing, open: () => Promise<Pieces>, context: Context): Promise<Outcome> {
  const { record, begin, request, onRefused } = writing;
  // Made ready with the first piece and not before: that takes a while, in which the model goes on writing its sentence.
  let begun: Releasing | undefined;
  let lettersLeft = request.mostTokens * lettersForToken;
  const settle = (outcome: Outcome): Outcome => {
    if (outcome.kind === 'refused') {
      record.cut(outcome.code);
      onRefused(outcome.code);
    }
    return outcome;
  };
  try {
    for await (const { value: piece } of await open()) {
      if (piece.kind === 'end') {
        record.ended(piece.usage, piece.by);
        if (piece.end === 'withheld') return { kind: 'failed', code: 'voice/withheld' };
        return settle((begun ?? begin()).end(piece.end !== 'length'));
      }
      if (piece.kind !== 'text') continue;
      begun ??= begin();
      const text = piece.text.slice(0, lettersLeft);
      lettersLeft -= text.length;
      record.wrote(text);
      const refused = begun.push(text);
      if (refused !== null) return settle(refused);
      // It does not keep to its limit: what it has finished by now is all that counts.
      if (lettersLeft === 0) return settle(begun.end(false));
    }
  } catch (error) {
    // Whoever asked has left, or all time is over: that is for whoever runs this to say.
    context.checkpoint();
    if (context.signal.aborted) throw error;
    return failed(error, record);
  }
  return failed(brokenOff(), record);
}

function failed(error: unknown, record: AttemptRecord): Outcome {
  const code = reasonOf(error);
  // What a model failed at it has told the record; only what is ended here is still to be counted.
  if (error instanceof LanguageModelError) record.unanswered();
  return { kind: 'failed', code };
}

function brokenOff(): LanguageModelError {
  return new LanguageModelError('unreachable', 'The answer broke off before its end. Ask again later.');
}
