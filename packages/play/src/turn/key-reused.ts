import { PlayError } from '../play-error.ts';

/** A key that was given to one input can not be given to another. */
export function keyReused(key: string): PlayError {
  return new PlayError(
    'play/key-reused',
    `The key "${key}" was answered already, to another input. Use a fresh key for each new input.`,
  );
}
