import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Api } from '../api/api.ts';
import { lastStoryOf } from '../offline/last-story.ts';
import { reading } from '../reading/use-reading.ts';
import { later } from './later.ts';
import { lineTo } from './line-to.ts';
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
      tab: sessionStorage,
      lastStory: lastStoryOf(localStorage, () => reading().keepsStory),
      newKey,
      createLine: (listener) => lineTo(api, id, listener),
      later,
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
