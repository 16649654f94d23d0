/** What primitives tell an observer, beside the beginning and the end of steps. Times are in milliseconds. */
export type Happening =
  | { readonly type: 'retry'; readonly attempt: number; readonly delay: number; readonly error: unknown }
  | { readonly type: 'fallback'; readonly to: string; readonly error: unknown }
  | { readonly type: 'timeout'; readonly after: number; readonly letGo: boolean }
  | { readonly type: 'breaker'; readonly name: string; readonly from: BreakerMode; readonly to: BreakerMode }
  | { readonly type: 'cache'; readonly name: string; readonly result: 'hit' | 'miss' | 'stale' | 'joined' }
  | {
      readonly type: 'store-failed';
      readonly name: string;
      readonly operation: 'get' | 'set';
      readonly error: unknown;
    }
  | {
      readonly type: 'route';
      readonly name: string;
      readonly to: string;
      readonly because: string;
      readonly saved: number;
    }
  | { readonly type: 'waited'; readonly name: string; readonly milliseconds: number }
  /** `error` is `null` where the compensation succeeded. */
  | { readonly type: 'compensation'; readonly of: string; readonly error: unknown }
  | { readonly type: 'paused'; readonly name: string };

export type BreakerMode = 'closed' | 'open' | 'half-open';
