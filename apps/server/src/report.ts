/**
 * Tells the operator of a fault that nobody foresaw: its kind and where it happened. Its message is left out,
 * because it may quote what a person wrote.
 */
export function report(error: unknown): void {
  const { name, code, stack } = describe(error);
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  console.error([`${name}${code ? ` (${code})` : ''}`, ...frames].join('\n'));
}

function describe(error: unknown): { name: string; code: string; stack: string } {
  if (!(error instanceof Error))
    return { name: 'Something that is no error was thrown', code: '', stack: '' };
  const code: unknown = Reflect.get(error, 'code');
  return { name: error.name, code: typeof code === 'string' ? code : '', stack: error.stack ?? '' };
}
