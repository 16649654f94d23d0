/** What an author says to the program while they play what they write. */
export const slashWords = {
  state: ['[word]', 'how everything stands; * is what the last turn changed'],
  places: ['', 'the places, to begin in'],
  from: ['<place>', 'begin anew in a place'],
  again: ['', 'begin anew where this began'],
  record: ['<name>', 'keep the way so far as a walkthrough, with what is told on it'],
  check: ['', 'what the check says of the newest save'],
  help: ['', 'these words'],
} as const;

export type SlashWord = keyof typeof slashWords;

/** What was said to the program; `null` for what is said to the story. */
export function slashWord(input: string): { readonly word: SlashWord; readonly rest: string } | null {
  const [, word, rest = ''] = /^\s*\/(\S*)\s*(.*?)\s*$/.exec(input) ?? [];
  if (word === undefined) return null;
  const known = word.toLowerCase();
  return { word: isKnown(known) ? known : 'help', rest };
}

/** The words with what they do. */
export function slashHelp(): string {
  const lines = Object.entries(slashWords).map(
    ([word, [what, does]]) => `  ${`/${word} ${what}`.padEnd(20)}${does}`,
  );
  return [...lines, `  ${'undo, retell, quit'.padEnd(20)}as in every story`].join('\n');
}

function isKnown(word: string): word is SlashWord {
  return Object.hasOwn(slashWords, word);
}
