import { PlayError } from './play-error.ts';

/** A key that was given to another session's input can not be given to this one's. */
export function keyUsedElsewhere(key: string, stream: string): PlayError {
  return new PlayError(
    'play/key-used-elsewhere',
    `The key "${key}" was used in your session "${stream}" already. Use a fresh key for each new input.`,
  );
}
