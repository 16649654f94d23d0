import { SetupError } from '../errors/setup-error.ts';

/**
 * A setting that has to be above 0.
 *
 * @throws SetupError `primitives/setting`
 */
export function positive(of: string, name: string, value: number): void {
  if (value > 0) return;
  throw new SetupError('primitives/setting', `${name} of ${of} is ${value}; it has to be above 0.`);
}
