/** A longer phrase is not worth repeating. */
const longestPhrase = 40;
/** Nor is a longer word: it looks like something in code, which the watch lets through nowhere. */
const longestWord = 24;

/** Words of a player as an answer repeats them: what is long is cut short. */
export function quote(words: string, longest: number = longestPhrase): string {
  const short = words.replace(/\S+/g, (word) => cutShort(word, longestWord));
  return cutShort(short, longest);
}

function cutShort(words: string, longest: number): string {
  return words.length > longest ? `${words.slice(0, longest).toWellFormed()}…` : words;
}
