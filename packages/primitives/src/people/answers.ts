/** What was said to a pause. */
export type Answer =
  | { readonly type: 'answered'; readonly payload: unknown }
  | { readonly type: 'cancelled'; readonly because: string }
  | { readonly type: 'expired' };

/** How it stands with a pause: nobody has said anything, somebody has, or that was taken already. */
export type Taken =
  | { readonly state: 'open' }
  | { readonly state: 'answered'; readonly answer: Answer }
  | { readonly state: 'taken' };

/**
 * Where answers to pauses wait for their runs. The first answer under an id counts, also when nobody waits for it yet.
 * `@lamplight/primitives/testing` has a conformance suite.
 */
export interface Answers {
  /** Keeps the first answer under an id, as JSON; `false` where there is or was one already. */
  put(id: string, answer: Answer): boolean | Promise<boolean>;
  /** Takes an answer away, once; what was taken stays known as that. */
  take(id: string): Taken | Promise<Taken>;
  /**
   * Resolves when there may be something to take, at once where there is; it may be wrong, and is asked again then.
   * Ends, in whatever way, when the signal aborts.
   */
  wait(id: string, signal: AbortSignal): Promise<void>;
}
