import type { AuthorNews, AuthorView } from '@lamplight/contracts';
import type { Who } from '@lamplight/play';

/** What stands open for an author while they develop an adventure, and for nobody else at any other time. */
export interface AuthorRoom {
  /** @param session whose state is to be shown, secrets included; `null` for none */
  look(session: string | null): Promise<AuthorView>;
  /** Begins a session in a place of the adventure and returns its id; `undefined` where there is no such place. */
  begin(who: Who, place: string): Promise<string | undefined>;
  /** What happens from now on, until the signal is aborted. */
  news(signal: AbortSignal): AsyncIterable<AuthorNews>;
}
