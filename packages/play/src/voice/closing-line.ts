/** The line between stars with which a story ends. It is the author's own, whoever tells the ending. */
const closingLine = /\n*^\*{3} .+ \*{3}$/m;

export function withoutClosingLine(text: string): string {
  return text.replace(closingLine, '');
}

/** The line alone; empty where the story goes on. */
export function closingLineOf(text: string): string {
  return closingLine.exec(text)?.[0].trim() ?? '';
}
