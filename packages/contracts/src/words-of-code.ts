/** What is said of a code such as `language-model/busy`: by the code itself, or else by its area. */
export function wordsOfCode(
  words: Readonly<Record<string, string>>,
  code: string | null,
): string | undefined {
  const known = [code ?? '', code?.split('/')[0] ?? ''].find((name) => Object.hasOwn(words, name));
  return known === undefined ? undefined : words[known];
}
