import { longestLine } from './normalise.ts';
import { hasCareLine } from './read-line.ts';
import { tokenise } from './token.ts';

/** Whether words ask for help in earnest (`help me`), for when no story is there to read them in. */
export function asksForCare(words: string): boolean {
  return words.length <= longestLine && hasCareLine(tokenise(words));
}
