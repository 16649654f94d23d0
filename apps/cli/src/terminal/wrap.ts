const widest = 78;

/** Breaks prose into lines that can be read: at spaces, never wider than the terminal. Line breaks in it stay. */
export function wrap(text: string, columns: number = widest): string {
  const width = Math.max(20, Math.min(columns, widest));
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current].join('\n');
}
