import type { Notice, VoiceNote } from '@lamplight/contracts';
import { notesUpTo, withNote } from './voice-line.ts';

/** Something that whoever follows a session hears of. */
export type LiveMessage = Notice | VoiceNote;

/**
 * Numbered messages, and between them the parts of what a model tells, each after the numbered message that it is about.
 *
 * @param after the last numbered message that is known already
 * @param gone ends them when it aborts, also where nobody asks for the next one any more
 * @param listen calls back with each part of what is told now, from the first one on; returns how to end that
 */
export async function* liveMessages(
  notices: AsyncIterable<Notice>,
  after: number,
  gone: AbortSignal,
  listen: (listener: (note: VoiceNote) => void) => Promise<() => void>,
): AsyncGenerator<LiveMessage> {
  let waiting: readonly VoiceNote[] = [];
  let wake: () => void = () => undefined;
  const leave = await listen((note) => {
    waiting = withNote(waiting, note);
    wake();
  });
  gone.addEventListener('abort', leave, { once: true });
  if (gone.aborted) leave();
  const numbered = notices[Symbol.asyncIterator]();
  let sent = after;
  try {
    let next = numbered.next();
    for (;;) {
      const [ready, rest] = notesUpTo(waiting, sent);
      if (ready.length > 0) {
        waiting = rest;
        yield* ready;
        continue;
      }
      const heard = new Promise<null>((resolve) => {
        wake = () => resolve(null);
      });
      const first = await Promise.race([next, heard]);
      if (first === null) continue;
      if (first.done === true) return;
      sent = first.value.sequence;
      yield first.value;
      next = numbered.next();
    }
  } finally {
    leave();
    await numbered.return?.();
  }
}
