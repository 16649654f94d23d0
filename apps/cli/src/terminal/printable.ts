/** A text from outside without what would move the cursor, change colours or ring: a terminal obeys such signs. */
export function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]/gu, '');
}
