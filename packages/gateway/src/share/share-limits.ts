/** So many at once, and then so many each second. */
export interface Rate {
  readonly most: number;
  readonly eachSecond: number;
}

/** How much of the server is one player's, and how many players one address may make; `null` sets no limit. */
export interface ShareLimits {
  /** Requests of a player, asks over connections among them. What is for their safety has as much again. */
  readonly player: Rate | null;
  /** Requests from one address that come without a player. */
  readonly newPlayers: Rate | null;
}

/** So many requests a second; 0 sets no limit, and what is left out is as usual. */
export type ShareRates = { readonly [share in keyof ShareLimits]?: number };

/** Far more than a person or a page asks for. */
const usual = {
  player: { most: 300, eachSecond: 50 },
  newPlayers: { most: 600, eachSecond: 10 },
} as const satisfies ShareLimits;

/** As many as usual may come at once, for as many seconds. */
export function shareLimitsOf({ player, newPlayers }: ShareRates): ShareLimits {
  return { player: rateOf(player, usual.player), newPlayers: rateOf(newPlayers, usual.newPlayers) };
}

function rateOf(eachSecond: number | undefined, { most, eachSecond: seconds }: Rate): Rate | null {
  if (eachSecond === 0) return null;
  return eachSecond === undefined
    ? { most, eachSecond: seconds }
    : { most: eachSecond * (most / seconds), eachSecond };
}
