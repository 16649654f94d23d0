import { composeBackup, readConfig } from '@lamplight/server';
import { readArguments, UsageError } from '../arguments.ts';
import { passphraseOptions, passphraseUsage, readPassphrase } from '../read-passphrase.ts';
import { sizeOf } from '../size-of.ts';

const usage = `lamplight backup <file> ${passphraseUsage}`;

/** Writes everything that is kept into one new file, while the server goes on. */
export async function backup(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, passphraseOptions, usage);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError(`Say which file to write.\nUsage: ${usage}`);
  const passphrase = readPassphrase(values['passphrase-file']);
  const { files } = await composeBackup(readConfig(), file, passphrase);
  console.log(`Everything is in ${file}: ${sizeOf(files)}.`);
  console.log(
    passphrase === undefined
      ? 'It is not encrypted: whoever has it can read everything. --passphrase-file FILE encrypts it.'
      : 'It is encrypted. Nobody can open it without the passphrase, and nobody can find that out again.',
  );
  return 0;
}
