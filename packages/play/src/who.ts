/** Who asks: a player of a tenant. Nobody sees another player's sessions. */
export interface Who {
  readonly tenant: string;
  readonly player: string;
}
