import { safetyWordOf } from './meta.ts';
import { longestLine } from './normalise.ts';
import { firstSentence } from './sentence.ts';
import { tokenise } from './token.ts';

const tools = ['plan', 'breathe', 'ground'] as const;

/** What words ask for that helps somebody and needs no story (`my plan`, `breathe with me`), when they say no more. */
export function asksForTool(words: string): (typeof tools)[number] | null {
  if (words.length > longestLine) return null;
  const { tokens, rest } = firstSentence(tokenise(words));
  if (rest.length > 0) return null;
  const said = safetyWordOf(tokens.map(({ key }) => key).filter((key) => key !== ',' && key !== 'please'));
  return tools.find((tool) => tool === said) ?? null;
}
