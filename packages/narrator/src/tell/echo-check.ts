import type { TruthCheck, Verdict } from './truth-check.ts';

/** Four words in a row that were told before count as an echo of them. */
const run = 4;
/** A telling is a repetition when more than this share of its runs of words are echoes. */
const mostEchoed = 0.35;
/** In fewer runs than this the share says nothing. */
const leastRuns = 12;
/** A sentence of so many words that was told before, word for word, is a repetition by itself. */
const leastSentence = 8;
/** Two openings are the same when so many words are. */
const openingWords = 5;
const openingsKept = 3;

const fine: Verdict = { ok: true };

/**
 * Refuses what was told before: a sentence word for word, an opening of one of the last three tellings, or too many of
 * their words in the same order. What has to be told in those words does not count: what happened, and what stands there.
 *
 * @param before the newest tellings, newest last
 * @param given texts whose words may come again
 * @param anew what is to be told in other words: these as a whole may not come again, whoever wrote them first
 */
export function echoCheck(
  before: readonly string[],
  given: readonly string[],
  anew: string | null = null,
): TruthCheck {
  const allowed = new Set(given.flatMap((text) => runsOf(wordsOf(text))));
  const echoes = new Set(before.flatMap((text) => runsOf(wordsOf(text))).filter((one) => !allowed.has(one)));
  const earlier = before.map((text) => ` ${wordsOf(text).join(' ')} `);
  const stated = given.map((text) => ` ${wordsOf(text).join(' ')} `);
  const openings = new Set(before.slice(-openingsKept).map(openingOf));
  const other = anew === null ? '' : wordsOf(anew).join(' ');
  const told: string[] = [];

  return {
    check(sentence) {
      const isFirst = told.length === 0;
      const words = wordsOf(sentence);
      told.push(...words);
      if (
        isFirst &&
        words.length >= openingWords &&
        !stated.some((text) => text.startsWith(` ${openingOf(sentence)} `))
      ) {
        if (openings.has(openingOf(sentence))) return refused('opening');
      }
      const whole = ` ${words.join(' ')} `;
      const isOld = words.length >= leastSentence && earlier.some((text) => text.includes(whole));
      return isOld && !stated.some((text) => text.includes(whole)) ? refused('sentence') : fine;
    },
    finish() {
      if (other !== '' && told.join(' ') === other) return refused('whole');
      const runs = runsOf(told).filter((one) => !allowed.has(one));
      const echoed = runs.filter((one) => echoes.has(one)).length;
      return runs.length >= leastRuns && echoed > runs.length * mostEchoed ? refused('words') : fine;
    },
  };
}

const guidance = {
  opening: 'Begin in another way: your first words were those of an earlier telling.',
  sentence: 'Do not repeat a sentence of an earlier telling; say it in new words.',
  whole:
    'It was told in exactly these words already, and other words are wanted: tell the same in new sentences.',
  words: 'Use other words than the earlier tellings did; too much of it was told in the same words.',
};

function refused(what: keyof typeof guidance): Verdict {
  return {
    ok: false,
    refusal: {
      code: 'voice/repeats',
      because: `It repeats an earlier telling (${what}).`,
      guidance: guidance[what],
    },
  };
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function openingOf(text: string): string {
  return wordsOf(text).slice(0, openingWords).join(' ');
}

function runsOf(words: readonly string[]): readonly string[] {
  return words
    .slice(0, Math.max(0, words.length - run + 1))
    .map((_, at) => words.slice(at, at + run).join(' '));
}
