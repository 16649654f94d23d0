/** What an operator may know of a fault that nobody foresaw. */
export interface Fault {
  /** Its class and its code. */
  readonly kind: string;
  /** Where it happened. */
  readonly frames: readonly string[];
}

/**
 * Tells the operator of a fault that nobody foresaw: its kind and where it happened. Its message is left out,
 * because it may quote what a person wrote.
 */
export function report(error: unknown): void {
  const { kind, frames } = faultIn(error);
  console.error([kind, ...frames].join('\n'));
}

/** The part of an error that quotes nobody. */
export function faultIn(error: unknown): Fault {
  if (!(error instanceof Error)) return { kind: 'Something that is no error was thrown.', frames: [] };
  const code: unknown = Reflect.get(error, 'code');
  const kind = typeof code === 'string' ? `${error.name} (${code})` : error.name;
  return { kind, frames: framesOf(error) };
}

/** The stack begins with the message, whose lines may look like frames themselves. */
function framesOf({ message, stack = '' }: Error): string[] {
  const end = stack.indexOf(message);
  const frames = end === -1 ? stack : stack.slice(end + message.length);
  return frames.split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
}
