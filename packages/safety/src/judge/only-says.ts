import type { ClauseReading } from './read-clause.ts';

const sayingWords = new Set(
  (
    'i say said shout whisper scream yell cry answer reply type write think and then out loud aloud softly quietly just ' +
    'again to myself it also'
  ).split(' '),
);

/** Whether a message is a quotation that is said to nobody: `say "…"`, without a name or a person of the story. */
export function onlySays(clauses: readonly ClauseReading[]): boolean {
  const outside = clauses.filter(({ quoted }) => !quoted);
  if (outside.length === clauses.length) return false;
  return outside.every(({ words }) => words.every((word) => sayingWords.has(word)));
}
