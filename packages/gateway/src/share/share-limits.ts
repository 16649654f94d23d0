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

/** Far more than a person or a page asks for. */
export const shareLimits: ShareLimits = {
  player: { most: 300, eachSecond: 50 },
  newPlayers: { most: 600, eachSecond: 10 },
};
