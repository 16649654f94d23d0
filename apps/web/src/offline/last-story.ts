import type { Session } from '@lamplight/contracts';
import type { Store } from '../session/outstanding.ts';

/** The newest story as this browser keeps it, so that it can be read without the server. */
export interface LastStory {
  /** The kept story, if it is this one. */
  readonly read: (id: string) => Session | null;
  readonly keep: (session: Session) => void;
}

/** The name under which it is kept; "Erase everything" and leaving quickly take it away. */
export const lastStoryName = 'lamplight.last-story';

/** More than a long evening of reading; older turns come back with the server. */
const mostPassages = 400;

/**
 * Keeps one story, the newest. What the watch stopped, and care, are not part of it: nobody who finds the page open
 * without the server is to find those.
 *
 * @param wanted whether the reader wants that at this moment
 */
export function lastStoryOf(store: Store, wanted: () => boolean): LastStory {
  return {
    read: (id) => {
      const kept = readLastStory(store);
      return kept?.id === id ? kept : null;
    },
    keep(session) {
      try {
        if (wanted()) store.setItem(lastStoryName, JSON.stringify(withoutCare(session)));
        else store.removeItem(lastStoryName);
      } catch {
        // Forbidden or full storage keeps no story; the server does.
      }
    },
  };
}

/** The kept story, whichever it is, or `null`. */
export function readLastStory(store: Store): Session | null {
  try {
    const kept: unknown = JSON.parse(store.getItem(lastStoryName) ?? 'null');
    return isSession(kept) ? kept : null;
  } catch {
    // Unreadable or forbidden storage holds no story.
    return null;
  }
}

function withoutCare(session: Session): Session {
  const passages = session.passages
    .filter(({ outcome }) => outcome !== 'stopped')
    .slice(-mostPassages)
    .map((passage) => ({ ...passage, care: null }));
  return { ...session, passages };
}

function isSession(value: unknown): value is Session {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['id', 'title', 'sequence', 'passages', 'scene', 'offers', 'suggested', 'branches'].every(
      (name) => name in value,
    )
  );
}
