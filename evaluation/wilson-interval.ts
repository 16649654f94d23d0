/** What a count out of a number of trials says of the true share. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

// The 0.975 quantile of the normal distribution: 95 % lie within.
const z = 1.959963984540054;

/**
 * The 95 % score interval of a share (Wilson 1927). Unlike the usual one it is right for few trials and for none of
 * many.
 *
 * @returns from 0 to 1 where there is no trial: nothing is known
 */
export function wilsonInterval(count: number, trials: number): Interval {
  if (trials === 0) return { low: 0, high: 1 };
  const share = count / trials;
  const spread = 1 + z ** 2 / trials;
  const middle = share + z ** 2 / (2 * trials);
  const reach = z * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
  const [low, high] = [(middle - reach) / spread, (middle + reach) / spread];
  // The ends are exact; rounding would leave dust there.
  return { low: count === 0 ? 0 : low, high: count === trials ? 1 : high };
}
