import { words } from '../words.ts';
import { whyWords } from './why-words.ts';

/**
 * Which words stand where a model's do not, and why.
 *
 * @param isRetold whether a model told it before, so that it is those words that stand
 */
export function standsWords(because: string | null, isRetold: boolean): string {
  const why = whyWords(because);
  return isRetold ? words.voice.standsAsBefore(why) : words.voice.stands(why);
}
