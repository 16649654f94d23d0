import type { SessionState } from '../session/session-state.ts';
import type { SessionStore } from '../session/session-store.ts';

/** The playing over which a window stands. */
export interface AtHand {
  readonly state: SessionState;
  readonly store: SessionStore;
}
