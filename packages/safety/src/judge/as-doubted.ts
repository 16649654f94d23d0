import type { ContextName, Finding } from './finding.ts';
import { isHint } from './is-hint.ts';
import { isOutright } from './lower-in-scene.ts';

/**
 * Who finds nothing grave in a message: words alone, words and sense together, which know more, or both together with
 * hardly a doubt of their own.
 */
export type Doubt = 'by-words' | 'by-sense' | 'surely';

/**
 * What a phrase heard and the trained layers do not, made lighter, so that the watch asks instead of stopping the story.
 * Words alone doubt hints, and words and sense together whatever a phrase only guesses: one level less, so that a hint of
 * an emergency is no emergency yet. A hint of which both are sure that it is none is asked about, whatever it hints at.
 * What is said outright nobody doubts: cheerful words around it take nothing from it.
 *
 * @param doubts the surest first
 */
export function asDoubted(finding: Finding, doubts: readonly Doubt[]): Finding {
  const { level } = finding;
  const doubt = level < 3 ? undefined : doubts.find((one) => mayBeDoubted(finding, one));
  if (doubt === undefined) return finding;
  const context: ContextName[] = [...finding.context, 'doubted'];
  return {
    ...finding,
    level: level === 4 && doubt !== 'surely' ? 3 : 2,
    imminence: 'someday',
    context,
  };
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
