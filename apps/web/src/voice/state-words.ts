import { words } from '../words.ts';
import type { LiveTelling } from './live-telling.ts';
import { whyWords } from './why-words.ts';

/** How it stands with a telling, quietly; `null` where there is nothing to say any more. */
export function stateWords({ state, cut, because }: LiveTelling): string | null {
  if (state === 'told') return null;
  if (state === 'plain') return words.voice.stands(whyWords(because));
  return cut === null ? words.voice.writing : words.voice.again(whyWords(cut));
}
