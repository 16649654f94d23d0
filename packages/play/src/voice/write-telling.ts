import { costOf } from '@lamplight/agents';
import type { Sent } from '@lamplight/contracts';
import type { Attempted, Narrator, TellingAsk } from '@lamplight/narrator';
import type { Deadlines, FailedCall } from '@lamplight/ports';
import type { TellingAbout, Watch } from '@lamplight/safety';
import { sentenceGate } from '../release.ts';
import { passing } from '../watch/passing.ts';
import type { LiveTelling } from './running-tellings.ts';

/** What came of a telling, before anything of it is kept. */
export interface WrittenTelling {
  /** Why the plain telling stands; `null` where it does not have to. */
  readonly because: string | null;
  readonly text: string;
  readonly attempts: Sent['attempts'];
}

export interface WritingNeeds {
  readonly narrator: Narrator;
  readonly watch: Watch;
  readonly deadlines: Deadlines;
}

/** So long, in milliseconds, a telling may take in all: a little longer than a narrator gives itself. */
const patience = 100_000;
/** So long a narrator has to say what it used, once nobody wants its telling any more. */
const grace = 1000;

/**
 * Lets the narrator tell, and hands on what it says as it comes, as far as the watch let it through: this is where it
 * leaves. A narrator that stalls is left alone, whatever it does.
 */
export async function writeTelling(
  { narrator, watch, deadlines }: WritingNeeds,
  ask: Omit<TellingAsk, 'gate' | 'signal'>,
  about: TellingAbout,
  { signal, say }: LiveTelling,
): Promise<WrittenTelling> {
  const unsafe = new AbortController();
  const late = deadlines.after(patience);
  const over = new AbortController();
  const ending = AbortSignal.any([signal, late, unsafe.signal, over.signal]);
  const givenUp = passing(ending, null).then(() =>
    over.signal.aborted ? null : passing(deadlines.after(grace), null),
  );
  const gate = sentenceGate(watch, about);
  const told = narrator.tell({ ...ask, gate: gate.open, signal: ending });
  const parts = told[Symbol.asyncIterator]();
  const whyEnded = (): string | null => {
    if (signal.aborted) return String(signal.reason);
    if (unsafe.signal.aborted) return String(unsafe.signal.reason);
    return late.aborted ? 'voice/late' : null;
  };
  try {
    for (;;) {
      const next = await Promise.race([parts.next(), givenUp]);
      if (next === null) {
        leave(parts);
        return { because: whyEnded(), text: '', attempts: [] };
      }
      if (next.done === true) return { because: whyEnded() ?? 'voice/broken', text: '', attempts: [] };
      const part = next.value;
      if (part.kind === 'over') {
        const because = whyEnded() ?? (part.as === 'told' ? null : (part.because ?? 'voice/broken'));
        return { because, text: because === null ? part.text : '', attempts: part.attempts.map(asSent) };
      }
      if (ending.aborted) continue;
      if (part.kind !== 'sentence') {
        say(part);
        continue;
      }
      const released = gate.release(part.text);
      if (released.ok) {
        say(released.part);
        continue;
      }
      say({ kind: 'cut', because: released.code });
      unsafe.abort(released.code);
    }
  } finally {
    // The deadline is far off, and would hold all that was told until then.
    over.abort();
  }
}

/** Nobody waits for it: whatever it still does is its own affair. */
function leave(parts: AsyncIterator<unknown>): void {
  parts.return?.().catch(() => undefined);
}

/** A try as it is kept and shown. */
export function asSent({
  usage,
  estimated,
  price,
  model,
  prompt,
  parts,
  leftOut,
  cut,
  cached,
  failed,
}: Attempted): Sent['attempts'][number] {
  return {
    model,
    prompt,
    parts: parts.map((part) => ({ ...part })),
    leftOut: leftOut.map((left) => ({ ...left })),
    cut,
    cached,
    inputTokens: cached ? 0 : usage.input,
    outputTokens: cached ? 0 : usage.output,
    cost: cached ? null : costOf(usage, price),
    ...(estimated && !cached && { estimated }),
    ...(failed.length > 0 && { failed: failed.map(asFailed) }),
  };
}

function asFailed({
  by,
  because,
  usage,
}: FailedCall): NonNullable<Sent['attempts'][number]['failed']>[number] {
  const { input: inputTokens, output: outputTokens } = usage;
  return { model: by.id, because, inputTokens, outputTokens, cost: costOf(usage, by.price) };
}
