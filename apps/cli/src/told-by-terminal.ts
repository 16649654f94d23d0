/**
 * What the terminal answers in place of the story, because only the terminal knows how it is done there; `null` for
 * everything that the story answers.
 */
export function toldByTerminal(input: string, session: string): string | null {
  const said = input.trim().toLowerCase();
  if (/^(?:show )?(?:transcript|script)$/.test(said)) {
    return `npx lamplight export ${session} prints the story so far.`;
  }
  if (/^(?:load|restore)(?: (?:the )?game)?$/.test(said)) {
    return (
      'Stories are kept by themselves, and this one goes on where you left it. ' +
      'npx lamplight sessions lists yours; npx lamplight play goes on with one.'
    );
  }
  return null;
}
