import type { Event, State, World } from '@lamplight/world';

/** One moment of a story, before anybody looks at it with the player's eyes. */
export interface Moment {
  readonly world: World;
  /** The state before the events, under the player's limits. */
  readonly before: State;
  readonly after: State;
  readonly events: readonly Event[];
  /** What the player did, as the rules understood it. */
  readonly did: string | null;
  /** What was told of it already, in plain and true sentences. */
  readonly happened: readonly string[];
  /** Whom words were said to, and the words. */
  readonly said: { readonly to: string; readonly words: string } | null;
}
