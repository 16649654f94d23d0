import { composeBackupCheck, composeRestore, readConfig } from '@lamplight/server';
import { readArguments, UsageError } from '../arguments.ts';
import { passphraseOptions, passphraseUsage, readPassphrase } from '../read-passphrase.ts';
import { sizeOf } from '../size-of.ts';

const usage = `lamplight restore <file> [--check] ${passphraseUsage}`;

/** Puts a backup into an empty data folder, or only reads it whole. */
export async function restore(args: readonly string[]): Promise<number> {
  const options = { ...passphraseOptions, check: { type: 'boolean', default: false } } as const;
  const { values, positionals } = readArguments(args, options, usage);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(`Say which file to read.\nUsage: ${usage}`);
  const passphrase = readPassphrase(values['passphrase-file']);
  if (values.check) {
    const { files, madeAt } = await composeBackupCheck(file, passphrase);
    console.log(`${file} is whole: ${sizeOf(files)}, of ${dayOf(madeAt)}.`);
    return 0;
  }
  const config = readConfig();
  const { files, madeAt } = await composeRestore(config, file, passphrase);
  console.log(`${config.dataFolder} is as it was at ${dayOf(madeAt)}: ${sizeOf(files)}.`);
  return 0;
}

function dayOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
