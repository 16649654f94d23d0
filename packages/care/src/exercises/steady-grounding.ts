import type { CareLanguage } from '@lamplight/contracts';
import { careToolWordsIn } from '../words/care-tool-words-in.ts';
import type { Exercise } from './exercise.ts';

/**
 * Grounding that asks nothing of eyes, ears, nose or skin, for people who do without one of them and for moments in
 * which the senses themselves are too much: naming, counting and plain facts keep the mind on something neutral.
 *
 * Najavits (*Seeking Safety*, Guilford, 2002) calls this kind mental grounding. The words are our own.
 */
export function steadyGroundingIn(language: CareLanguage): Exercise {
  return { id: 'grounding/facts', ...careToolWordsIn(language).facts };
}
