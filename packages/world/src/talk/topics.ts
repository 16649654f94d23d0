import type { ScriptedSaying } from './sayings-in.ts';

/**
 * The knot that answers what could once be chosen to say, asked again in those words; only one that a topic leads to as
 * well, as anything else was not written to be asked twice. A single word is a topic.
 *
 * @param asked in the player's words, which may be the end of what was said (`get up to the tower`)
 */
export function knotSaid(
  topics: Readonly<Record<string, string>>,
  sayings: readonly ScriptedSaying[],
  asked: string,
): string | undefined {
  const words = wordsOf(asked);
  if (words.length < 2) return undefined;
  const topical = new Set(Object.values(topics));
  return sayings.find((saying) => {
    const said = wordsOf(saying.words);
    return topical.has(saying.knot) && said.slice(-words.length).join(' ') === words.join(' ');
  })?.knot;
}

/**
 * The knot that answers a question: the topic whose words stand in it, the longest first, else `default`.
 *
 * @param topics words parted by commas, and the knot for each
 * @param asked in the player's words (`the old light`)
 */
export function knotFor(topics: Readonly<Record<string, string>>, asked: string): string | undefined {
  const words = wordsOf(asked);
  let best = { length: 0, knot: topics['default'] };
  for (const [names, knot] of Object.entries(topics)) {
    if (names === 'default') continue;
    for (const name of names.split(',')) {
      const sought = wordsOf(name);
      if (sought.length > best.length && contains(words, sought)) best = { length: sought.length, knot };
    }
  }
  return best.knot;
}

const articles = new Set(['a', 'an', 'the', 'some', 'my', 'your']);

function wordsOf(text: string): readonly string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !articles.has(word));
}

function contains(words: readonly string[], sought: readonly string[]): boolean {
  return words.some((_, start) => sought.every((word, index) => words[start + index] === word));
}
