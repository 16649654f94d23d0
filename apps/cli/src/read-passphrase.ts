import { readFileSync } from 'node:fs';
import { UsageError } from './arguments.ts';

/** Fewer are guessed in an afternoon by whoever finds the file. */
const fewestSigns = 10;

/** The options of commands that take a passphrase, and how their usage names them. */
export const passphraseOptions = { 'passphrase-file': { type: 'string' } } as const;
export const passphraseUsage = '[--passphrase-file FILE]';

/**
 * The passphrase that a file holds in its first line; `-` reads it from the standard input. It is never a word of the
 * command line, which other programs on the machine can see.
 *
 * @throws UsageError when the file cannot be read or holds too little
 */
export function readPassphrase(file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  const [line = ''] = textOf(file).split(/\r?\n/);
  const passphrase = line.normalize('NFC').trim();
  if (passphrase.length >= fewestSigns) return passphrase;
  throw new UsageError(
    `A passphrase has at least ${fewestSigns} signs, in the first line of the file; better are five words or more.`,
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file === '-' ? process.stdin.fd : file, 'utf8');
  } catch (error) {
    throw new UsageError(`The file ${file} with the passphrase cannot be read.`, { cause: error });
  }
}
