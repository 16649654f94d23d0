import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Api } from '../api/api.ts';
import { followSession } from '../api/stream.ts';
import { lastStoryOf } from '../offline/last-story.ts';
import { reading } from '../reading/use-reading.ts';
import { newKey } from './new-key.ts';
import { createSessionStore, type SessionStore } from './session-store.ts';
import type { SessionState } from './session-state.ts';

/** The playing with this id, loaded and followed for as long as it is shown. */
export function useSession(api: Api, id: string): readonly [SessionState, SessionStore] {
  const [store] = useState(() =>
    createSessionStore({
      id,
      api,
      store: localStorage,
      lastStory: lastStoryOf(localStorage, () => reading().keepsStory),
      newKey,
      follow: followSession,
      later(milliseconds, work) {
        const timer = window.setTimeout(work, milliseconds);
        return () => window.clearTimeout(timer);
      },
    }),
  );
  const state = useSyncExternalStore(store.subscribe, store.state);
  useEffect(() => {
    const close = store.open();
    window.addEventListener('online', store.retry);
    return () => {
      window.removeEventListener('online', store.retry);
      close();
    };
  }, [store]);
  return [state, store];
}
