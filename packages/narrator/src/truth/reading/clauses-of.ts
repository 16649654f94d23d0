import type { Token } from './token.ts';

/** The parts of a sentence between its marks, `and`, `but`, `while` and `where`. */
export function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (
      (token.kind === 'mark' && token.text !== "'" && token.text !== '*') ||
      /^(?:and|but|while|where)$/.test(token.word)
    )
      clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses;
}
