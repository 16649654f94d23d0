import type { ContextName, Finding } from './finding.ts';
import { isHint } from './is-hint.ts';
import { isOutright } from './lower-in-scene.ts';

/** Whose word it is that nothing in a message sounds grave; words alone know less than words and sense together. */
export type Doubt = 'by-words' | 'by-sense';

/**
 * What a phrase heard and the trained layers do not, one level lower: instead of stopping the story the watch asks, and
 * a hint of an emergency is no emergency yet. Words alone doubt hints; words and sense together doubt whatever a phrase
 * only guesses. What is said outright, or plainly of an emergency, nobody doubts. On a fifth of the texts that neither
 * had learnt, words and the sense of a like encoder spared 8 of 21 mistaken stops by such phrases, and lowered 2 of 229
 * that were right.
 */
export function asDoubted(finding: Finding, doubt: Doubt): Finding {
  const { level } = finding;
  if (level < 3 || !mayBeDoubted(finding, doubt)) return finding;
  const context: ContextName[] = [...finding.context, 'doubted'];
  return { ...finding, level: level === 4 ? 3 : 2, imminence: 'someday', context };
}

/** Whether words and sense together could make it lighter, so that it is worth hearing the sense. */
export function awaitsDoubt(finding: Finding): boolean {
  return finding.level >= 3 && mayBeDoubted(finding, 'by-sense');
}

function mayBeDoubted(finding: Finding, doubt: Doubt): boolean {
  return isHint(finding) || (doubt === 'by-sense' && isGuessOfPhrase(finding));
}

// The ears learnt on English: of other languages they know nothing. What they heard themselves is no guess of a phrase.
function isGuessOfPhrase(finding: Finding): boolean {
  const { language, level, weight } = finding;
  return language === 'en' && level < 4 && weight === undefined && !isOutright(finding);
}
