/** An alert that was raised. */
export interface Raised {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly level: number;
}

const tenMinutes = 10 * 60 * 1000;

/**
 * Whether a grave message is one to raise an alert for. Whoever is told is told once in ten minutes about one session,
 * so that nobody learns to look away, and again at once when it gets graver.
 *
 * @param last the newest alert of the session
 */
export function alertDue(last: Raised | null, { at, level }: Raised): boolean {
  if (level < 3) return false;
  return last === null || level > last.level || Math.abs(at - last.at) >= tenMinutes;
}
