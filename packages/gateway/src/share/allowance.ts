/** What a client may still send: it fills up steadily and is spent one by one. */
export interface Allowance {
  readonly left: number;
  readonly at: number;
}

/**
 * Spends one.
 *
 * @param most how many may come at once
 * @param eachSecond how many come back each second
 * @returns what is left, `undefined` when nothing was
 */
export function spend(
  { left, at }: Allowance,
  now: number,
  most: number,
  eachSecond: number,
): Allowance | undefined {
  // A clock that was set back gives nothing and takes nothing.
  const filled = Math.min(most, left + (Math.max(0, now - at) * eachSecond) / 1000);
  return filled < 1 ? undefined : { left: filled - 1, at: now };
}
