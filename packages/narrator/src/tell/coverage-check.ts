import { contentWords } from '../memory/content-words.ts';
import type { SceneView } from '../view/scene-view.ts';
import type { TruthCheck, Verdict } from './truth-check.ts';

const leftOut: Verdict = {
  ok: false,
  refusal: {
    code: 'voice/left-out',
    because: 'It leaves out everything that has happened.',
    guidance: 'Tell what stands in "happened": your telling left all of it out.',
  },
};

/**
 * Refuses a telling that leaves out everything it was to tell. One word that says what it is about is enough, also one
 * that somebody or something is known by besides; whether it is told well is not for this check.
 *
 * @param subject what has to be told
 */
export function coverageCheck({ present }: SceneView, subject: readonly string[]): TruthCheck {
  const wanted = new Set(subject.flatMap((text) => [...contentWords(text)]));
  for (const { name, words } of present) {
    if ([...contentWords(name)].some((one) => wanted.has(one)))
      for (const one of contentWords(words.join(' '))) wanted.add(one);
  }
  let isCovered = wanted.size === 0;
  return {
    check(sentence) {
      isCovered ||= [...contentWords(sentence)].some((one) => wanted.has(one));
      return { ok: true };
    },
    finish: () => (isCovered ? { ok: true } : leftOut),
  };
}
