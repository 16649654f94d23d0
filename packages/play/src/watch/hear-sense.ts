import type { Deadlines, SentenceEncoder } from '@lamplight/ports';
import type { CareOptions, RiskInput, Screening, Watch } from '@lamplight/safety';
import { isQuiet } from './is-quiet.ts';
import { passing } from './passing.ts';

export interface SenseNeeds {
  readonly watch: Watch;
  readonly encoder: SentenceEncoder | undefined;
  readonly deadlines: Deadlines;
}

/** So long, in milliseconds, the encoder is waited for. */
const patience = 1000;

/**
 * Reads a message once more with what the sentence encoder of this machine makes of it. Words that are nothing but play
 * (the watch heard nothing, the parser understood all) are not worth the wait. Without vectors in time the reading by
 * words stands.
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
  return vectors === null ? withoutSense(screening) : watch.screen({ ...input, vectors });
}

async function encodeInTime(
  encoder: SentenceEncoder,
  sentences: readonly string[],
  deadline: AbortSignal,
): Promise<readonly Float32Array[] | null> {
  try {
    const vectors = await Promise.race([encoder.encode(sentences, deadline), passing(deadline, null)]);
    return vectors?.length === sentences.length ? vectors : null;
  } catch {
    // Whatever it was: words alone are heard this time, and the reading's reasons keep that.
    return null;
  }
}

function withoutSense<T extends Exclude<Screening, { outcome: 'unavailable' }>>(screening: T): T {
  const { reading } = screening;
  return { ...screening, reading: { ...reading, reasons: [...reading.reasons, 'sense/unavailable'] } };
}
