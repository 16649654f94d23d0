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
 * an emergency is no emergency yet. Where both are sure that it is quiet they doubt whatever a phrase heard, and it is
 * asked about: "I want to die, my zip was down for the entire speech".
 */
export function asDoubted(finding: Finding, doubt: Doubt): Finding {
  const { level } = finding;
  if (level < 3 || !mayBeDoubted(finding, doubt)) return finding;
  const context: ContextName[] = [...finding.context, 'doubted'];
  const isEmergency = level === 4 && doubt !== 'surely';
  return { ...finding, level: isEmergency ? 3 : 2, imminence: 'someday', context };
}

/** Whether words and sense together could make it lighter, so that it is worth hearing the sense. */
export function awaitsDoubt(finding: Finding): boolean {
  return finding.level >= 3 && mayBeDoubted(finding, 'surely');
}

function mayBeDoubted(finding: Finding, doubt: Doubt): boolean {
  if (isHint(finding)) return true;
  if (doubt === 'by-words' || !isOfPhrase(finding)) return false;
  return doubt === 'surely' || (finding.level < 4 && !isOutright(finding));
}

// The ears learnt on English: of other languages they know nothing. What they heard themselves is nothing of a phrase.
function isOfPhrase({ language, weight }: Finding): boolean {
  return language === 'en' && weight === undefined;
}
