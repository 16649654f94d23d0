const longest = 80;

/** A value in one short line, for the message of a failed test. */
export function shown(value: unknown): string {
  const text = written(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

function written(value: unknown): string {
  if (value instanceof Error) return `${value.name}(${JSON.stringify(value.message)})`;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return `function ${value.name}`.trim();
  try {
    return JSON.stringify(value) ?? String(value);
  } catch (error) {
    // A circle, or a bigint somewhere inside.
    return `${Object.prototype.toString.call(value)} (${error instanceof Error ? error.message : 'no JSON'})`;
  }
}

/** How often, in words: `once`, `3 times`. */
export function times(count: number): string {
  if (count === 0) return 'never';
  return count === 1 ? 'once' : `${count} times`;
}
