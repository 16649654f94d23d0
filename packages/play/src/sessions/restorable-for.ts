/** So long, in milliseconds, a session that was removed can be brought back: seven days. */
export const restorableFor = 7 * 24 * 60 * 60 * 1000;

/** The time until which it can, as it is told. */
export function restorableUntil(removedAt: number): string {
  return new Date(removedAt + restorableFor).toISOString();
}
