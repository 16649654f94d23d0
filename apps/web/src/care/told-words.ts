import type { OwnAlert } from '@lamplight/contracts';
import type { PanelWords } from './words/panel-words.ts';

/** How far telling the care team has come, as the page knows it. */
export type Told =
  | { readonly known: 'not-yet' }
  | { readonly known: 'not-now' }
  | { readonly known: 'so-far'; readonly alert: OwnAlert };

/** The alert that the open panel is about: the newest of its session. Alerts come newest first. */
export function alertOf(alerts: readonly OwnAlert[], session: string): OwnAlert | undefined {
  return alerts.find((alert) => alert.session === session);
}

/** Nothing but what is true: who has been reached, and that nobody should wait for it. */
export function toldWords(told: Told, { told: words }: PanelWords): string {
  if (told.known === 'not-yet') return words.asking;
  if (told.known === 'not-now') return words.unknown;
  const { state, by } = told.alert;
  if (state === 'acknowledged' || state === 'acting') return words[state](by ?? words.somebody);
  // Only somebody who has a name has surely seen what was closed.
  if (state === 'closed') return by === null ? words.unknown : words.closed(by);
  return words[state];
}
