import { composeKeyRotation, readConfig } from '@lamplight/server';
import { noMoreWords, readArguments } from '../arguments.ts';

const usage = 'lamplight rotate-keys';

/** Makes a new tenant key and wraps every person's key by it. The server must not be running meanwhile. */
export async function rotateKeys(args: readonly string[]): Promise<number> {
  noMoreWords(readArguments(args, {}, usage).positionals, usage);
  const { version, rewrapped } = await composeKeyRotation(readConfig());
  console.log(
    `Key ${version} is in use, and wraps the keys of ${rewrapped === 1 ? '1 person' : `${rewrapped} people`}.`,
  );
  return 0;
}
