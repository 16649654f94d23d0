import type { Deadlines, Sentence, SentenceEncoder } from '@lamplight/ports';
import type { CareOptions, RiskInput, Screening, Watch } from '@lamplight/safety';
import { isQuiet } from './is-quiet.ts';
import { passing } from './passing.ts';

export interface SenseNeeds {
  readonly watch: Watch;
  readonly encoder: SentenceEncoder | undefined;
  readonly deadlines: Deadlines;
}

const slack = 0.01;
/** So long, in milliseconds, the encoder is waited for. */
const patience = 1000;

/**
 * Reads a message once more with what the sentence encoder of this machine makes of it. Words that are nothing but play
 * (the watch heard nothing, the parser understood all) are not worth the wait. Nobody waits whose words say of themselves
 * that it is an emergency, and without vectors in time the reading by words stands.
 */
export async function hearSense(
  { watch, encoder, deadlines }: SenseNeeds,
  screening: Screening,
  input: RiskInput & CareOptions,
  isPlainPlay: boolean,
): Promise<Screening> {
  if (encoder === undefined || screening.outcome === 'unavailable') return screening;
  if (isPlainPlay && isQuiet(screening.reading)) return screening;
  const sentences = watch.sentences(input);
  if (sentences.length === 0) return screening;
  const vectors = await encodeInTime(encoder, sentences, deadlines.after(patience));
  if (vectors === null) return withoutSense(screening);
  const closely = watch.screen({ ...input, vectors });
  // What was heard stays heard: that a second reading failed is no reason to forget the first.
  return closely.outcome === 'unavailable' ? withoutSense(screening) : closely;
}

async function encodeInTime(
  encoder: SentenceEncoder,
  sentences: readonly Sentence[],
  deadline: AbortSignal,
): Promise<readonly Float32Array[] | null> {
  try {
    const vectors = await Promise.race([encoder.encode(sentences, deadline), passing(deadline, null)]);
    return vectors !== null && areVectors(vectors, sentences.length, encoder.dimensions) ? vectors : null;
  } catch {
    // Whatever it was: words alone are heard this time, and the reading's reasons keep that.
    return null;
  }
}

/** Whether they are what the port promises: one for each sentence, of length 1. */
function areVectors(vectors: readonly Float32Array[], count: number, dimensions: number): boolean {
  return (
    vectors.length === count &&
    vectors.every((vector) => vector.length === dimensions && Math.abs(Math.hypot(...vector) - 1) < slack)
  );
}

function withoutSense<T extends Exclude<Screening, { outcome: 'unavailable' }>>(screening: T): T {
  const { reading } = screening;
  return { ...screening, reading: { ...reading, reasons: [...reading.reasons, 'sense/unavailable'] } };
}
