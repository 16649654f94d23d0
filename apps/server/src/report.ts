/**
 * Tells the operator of a fault that nobody foresaw: its kind and where it happened. Its message is left out,
 * because it may quote what a person wrote.
 */
export function report(error: unknown): void {
  if (!(error instanceof Error)) {
    console.error('Something that is no error was thrown.');
    return;
  }
  const code: unknown = Reflect.get(error, 'code');
  const kind = typeof code === 'string' ? `${error.name} (${code})` : error.name;
  console.error([kind, ...framesOf(error)].join('\n'));
}

/** The stack begins with the message, whose lines may look like frames themselves. */
function framesOf({ message, stack = '' }: Error): string[] {
  const end = stack.indexOf(message);
  const frames = end === -1 ? stack : stack.slice(end + message.length);
  return frames.split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
}
