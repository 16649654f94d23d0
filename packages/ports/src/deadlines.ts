/** Limits how long somebody waits. */
export interface Deadlines {
  /** A signal that is aborted after so many milliseconds. It keeps no process from ending. */
  after(milliseconds: number): AbortSignal;
}
