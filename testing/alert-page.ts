import type { Page } from '@lamplight/escalation';

/** A page as any contact might get it. */
export function alertPage(changed: Partial<Page> = {}): Page {
  return {
    key: 'Ab12cd34.c0ffee.1',
    ref: 'Ab12cd34',
    contact: 'Ada Lovelace',
    at: Date.UTC(2030, 0, 2, 3, 4, 5),
    level: 4,
    kind: 'self-harm',
    who: 'player',
    imminence: 'now',
    session: 'k3fj29a1',
    page: 1,
    link: 'https://lamp.example/watch/alerts/Ab12cd34/c0ffee/token',
    test: false,
    ...changed,
  };
}
