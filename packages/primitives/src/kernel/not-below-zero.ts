import { SetupError } from '../errors/setup-error.ts';

/**
 * A setting that is 0, more, or without end.
 *
 * @throws SetupError `primitives/setting`
 */
export function notBelowZero(of: string, name: string, value: number): void {
  if (value >= 0) return;
  throw new SetupError('primitives/setting', `${name} of ${of} is ${value}; it has to be at least 0.`);
}
