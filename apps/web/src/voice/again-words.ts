import type { ModelSummary } from '@lamplight/contracts';
import { words } from '../words.ts';

/** In milliseconds. */
const minute = 60_000;

/** When a model may be asked again that is asked too much now; nothing where nobody said, or the time is there. */
export function againWords({ until }: Pick<ModelSummary, 'until'>, now = Date.now()): string | null {
  if (until === null || Date.parse(until) <= now) return null;
  const at = Date.parse(until);
  // Seconds are worth saying only where they are all there is; otherwise the minute is, after which it holds.
  const isSoon = at - now < minute;
  const time = new Date(isSoon ? at : Math.ceil(at / minute) * minute);
  return words.voice.askedAgain(
    time.toLocaleTimeString(words.language, { timeStyle: isSoon ? 'medium' : 'short' }),
  );
}
