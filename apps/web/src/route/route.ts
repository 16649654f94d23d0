import { useSyncExternalStore } from 'react';

/** What the address of the page asks for. */
export type Route =
  | { readonly screen: 'start' | 'help' | ToolScreen }
  | { readonly screen: 'play'; readonly session: string }
  | { readonly screen: 'before'; readonly adventure: string };

/** Screens for one tool each; the path is their name. */
export type ToolScreen = 'breathe' | 'ground' | 'plan' | 'limits';

/** Every path that asks for nothing else is the start. */
export function routeOf(path: string): Route {
  const [, name = '', id = ''] = /^\/([a-z]+)(?:\/([a-z0-9-]{1,64}))?\/?$/.exec(path) ?? [];
  if (name === 'play' && id !== '') return { screen: 'play', session: id };
  if (name === 'before' && id !== '') return { screen: 'before', adventure: id };
  return { screen: id === '' && isNamed(name) ? name : 'start' };
}

function isNamed(name: string): name is 'help' | ToolScreen {
  return ['help', 'breathe', 'ground', 'plan', 'limits'].includes(name);
}

/** Where an adventure is looked at before it begins. */
export function pathBefore(adventure: string): string {
  return `/before/${adventure}`;
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

/** The path of the page, whatever changes it. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, () => location.pathname);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  return () => window.removeEventListener('popstate', listener);
}
