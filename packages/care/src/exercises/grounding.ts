import type { CareLanguage } from '@lamplight/contracts';
import { careToolWordsIn } from '../words/care-tool-words-in.ts';
import type { Exercise } from './exercise.ts';

/**
 * Grounding by the senses, five to one: attention goes to what is here and now, away from what overwhelms.
 *
 * The method is widely taught in trauma care; L. M. Najavits, *Seeking Safety* (Guilford, 2002), describes grounding of
 * this kind. It is a way to bear a hard moment, not a treatment. The words are our own.
 */
export function groundingIn(language: CareLanguage): Exercise {
  return { id: 'grounding/senses', ...careToolWordsIn(language).senses };
}
