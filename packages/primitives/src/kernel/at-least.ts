import { SetupError } from '../errors/setup-error.ts';

/**
 * A setting that counts something, from a lowest on.
 *
 * @throws SetupError `primitives/setting` for what is not a whole number, or less than the least
 */
export function atLeast(of: string, name: string, value: number, least: number): void {
  if (Number.isInteger(value) && value >= least) return;
  const message = `${name} of ${of} is ${value}; it has to be a whole number of at least ${least}.`;
  throw new SetupError('primitives/setting', message);
}
