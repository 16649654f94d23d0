import { useSyncExternalStore } from 'react';

/** What the address of the page asks for. */
export type Route = { readonly screen: 'start' } | { readonly screen: 'play'; readonly session: string };

/** Every path that is not a playing is the start. */
export function routeOf(path: string): Route {
  const session = /^\/play\/([a-z0-9-]{1,64})\/?$/.exec(path)?.[1];
  return session === undefined ? { screen: 'start' } : { screen: 'play', session };
}

export function pathTo(session: string): string {
  return `/play/${session}`;
}

/** Shows another screen without loading the page anew. */
export function navigate(path: string): void {
  history.pushState(null, '', path);
  window.dispatchEvent(new PopStateEvent('popstate'));
  window.scrollTo(0, 0);
}

export function useRoute(): Route {
  const path = useSyncExternalStore(subscribe, () => location.pathname);
  return routeOf(path);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  return () => window.removeEventListener('popstate', listener);
}
