/** Time, luck and names as a run sees them, so that a test or a replay can decide what they are. */
export interface Environment {
  /** Milliseconds since 1970-01-01T00:00:00Z, never going back. */
  now(): number;
  /**
   * Calls back once after some milliseconds; returns how to prevent it.
   *
   * @param now what the clock shows, where it was just looked at
   */
  after(milliseconds: number, work: () => void, now?: number): () => void;
  /** A number from 0 up to, but never 1. */
  luck(): number;
  /** A fresh name that nothing else has. */
  id(): string;
}
