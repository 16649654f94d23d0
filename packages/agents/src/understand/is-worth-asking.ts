import type { UnderstandAsk } from './interpreter.ts';

/** Lines that nobody else would understand better: nothing was said, too much, or nothing that asks for anything. */
const clearEnough: ReadonlySet<string> = new Set(['empty', 'too-long', 'courtesy', 'nothing-to-repeat']);

/** Whether the parser is unsure of words that mean something, at a moment at which something can be done. */
export function isWorthAsking({ words, world, state, parser, memory }: UnderstandAsk): boolean {
  const parsed = parser.parse(words, state, memory);
  if (parsed.kind !== 'unclear' || clearEnough.has(parsed.reason)) return false;
  return world.offers(state).length > 0;
}
