import { SetupError } from '../errors/setup-error.ts';

/**
 * A setting that counts: a whole number from 1 on, or from 1 up to a highest.
 *
 * @throws SetupError `primitives/setting`
 */
export function whole(of: string, name: string, value: number, highest = Infinity): void {
  if (Number.isInteger(value) && value >= 1 && value <= highest) return;
  const range = highest === Infinity ? 'from 1 on' : `from 1 to ${highest}`;
  const message = `${name} of ${of} is ${value}; it has to be a whole number ${range}.`;
  throw new SetupError('primitives/setting', message);
}
