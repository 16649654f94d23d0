import { SetupError } from '../errors/setup-error.ts';

/**
 * A setting that has to be finite, and within limits where there are any.
 *
 * @throws SetupError `primitives/setting`
 */
export function between(of: string, name: string, value: number, least: number, most = Infinity): void {
  if (Number.isFinite(value) && value >= least && value <= most) return;
  const lower = least === Number.MIN_VALUE ? 'above 0' : `at least ${least}`;
  const range = most === Infinity ? lower : `${lower} and at most ${most}`;
  throw new SetupError('primitives/setting', `${name} of ${of} is ${value}; it has to be ${range}.`);
}
