import { words } from '../words.ts';
import type { LiveTelling } from './live-telling.ts';
import { standsWords } from './stands-words.ts';
import { whyWords } from './why-words.ts';

/**
 * How it stands with a telling, quietly; `null` where there is nothing to say any more.
 *
 * @param isRetold whether a model told it before, so that it is those words that stand
 * @param again when the model may be asked again, in words, where that is known
 */
export function stateWords(
  { state, cut, because }: LiveTelling,
  isRetold: boolean,
  again: string | null,
): string | null {
  if (state === 'told') return null;
  if (state === 'understanding') return words.voice.understanding;
  if (state === 'writing') return cut === null ? words.voice.writing : words.voice.again(whyWords(cut));
  const stands = standsWords(because, isRetold);
  return again !== null && because?.startsWith('language-model/') ? `${stands} ${again}` : stands;
}
