import { SetupError } from '../errors/setup-error.ts';

/**
 * Makes sure that a time is a number, also one that a function gave.
 *
 * @throws SetupError `primitives/setting`
 */
export function readTime(of: string, time: number): void {
  if (!Number.isNaN(time)) return;
  throw new SetupError('primitives/setting', `The time of ${of} is no number; give it in milliseconds.`);
}
