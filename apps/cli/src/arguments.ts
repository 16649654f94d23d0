import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The command line makes no sense; the message says what would. */
export class UsageError extends Error {
  readonly code = 'cli/usage';
  readonly retryable = false;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UsageError';
  }
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads options and positional words. @throws UsageError that shows how the command is used */
export function readArguments<const O extends Options>(args: readonly string[], options: O, usage: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(`${whatIsWrong(error)}\nUsage: ${usage}`, { cause: error });
  }
}

/** What was typed wrongly, without the library's advice on words that begin with a dash: no command takes any. */
function whatIsWrong(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const unknown = /^Unknown option '(?<option>[^']*)'/.exec(error.message)?.groups?.['option'];
  return unknown === undefined ? error.message : `There is no option "${unknown}" here.`;
}

/** @throws UsageError when there is a word too many */
export function noMoreWords(words: readonly string[], usage: string): void {
  const [word] = words;
  if (word !== undefined) throw new UsageError(`"${word}" is a word too many.\nUsage: ${usage}`);
}

/** A seed as it was typed. @throws UsageError unless it is a whole number from 0 to 4294967295 */
export function readSeed(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seed = Number(text);
  if (/^\d{1,10}$/.test(text) && seed <= 0xffff_ffff) return seed;
  throw new UsageError(`--seed must be a whole number from 0 to 4294967295; it is "${text}".`);
}
