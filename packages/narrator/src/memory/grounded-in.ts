import type { TruthCheck, Verdict } from '../tell/truth-check.ts';
import { contentWords } from './content-words.ts';

const fine: Verdict = { ok: true };
const capitalised = /(?<!\p{L})\p{Lu}\p{L}*/gu;
const figure = /\p{N}+/gu;
const denial = /\b(?:not|no|never|nothing|nobody|none|neither|nor|without|cannot)\b|n['\u2019]t\b/i;
const leastShared = 0.6;

/**
 * Refuses a sentence that says more than facts do: a name or a figure that none of them has, words most of which are in
 * none of them, or a no where the fact that it is nearest to has none, and the other way round.
 */
export function groundedIn(facts: readonly string[]): TruthCheck {
  const known = contentWords(facts.join('\n'));
  const figures = new Set(facts.join('\n').match(figure));
  const weighed = facts.map((text) => ({ words: contentWords(text), isDenied: denial.test(text) }));
  return {
    check(sentence) {
      const names = [...contentWords((sentence.match(capitalised) ?? []).join(' '))];
      if (names.some((one) => !known.has(one))) return refused('invented');
      if ((sentence.match(figure) ?? []).some((one) => !figures.has(one))) return refused('invented');
      const words = [...contentWords(sentence)];
      const shared = words.filter((one) => known.has(one)).length;
      if (shared < words.length * leastShared) return refused('invented');
      const overlap = weighed.map((fact) => words.filter((one) => fact.words.has(one)).length);
      const nearest = weighed.filter((_, at) => overlap[at] === Math.max(...overlap));
      const isDenied = denial.test(sentence);
      return nearest.length === 0 || nearest.some((fact) => fact.isDenied === isDenied)
        ? fine
        : refused('denied');
    },
  };
}

const guidance = {
  invented: 'Say only what stands in "facts", with its names and its figures.',
  denied: 'Say what is and what is not as "facts" has it.',
};

function refused(what: keyof typeof guidance): Verdict {
  return {
    ok: false,
    refusal: {
      code: 'voice/not-in-facts',
      because: `It is not in the facts (${what}).`,
      guidance: guidance[what],
    },
  };
}
