/**
 * Where a cache keeps its values. Several processes may share one; a store that fails or is slow is passed over, so it
 * may throw. `@lamplight/primitives/testing` has a conformance suite.
 */
export interface CacheStore {
  /** The JSON value under a key; `undefined` where there is none. May be given at once. */
  get(key: string): unknown;
  /**
   * Keeps a JSON value, in place of any other under the key.
   *
   * @param milliseconds how long it may be of use; the store may drop it then, and before. `Infinity` where it has no end
   */
  set(key: string, value: unknown, milliseconds: number): unknown;
  /** Drops what is under a key, if there is anything. */
  delete(key: string): unknown;
}
