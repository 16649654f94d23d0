import type { Alert } from '@lamplight/contracts';

/** An alert as play hands it on. */
export function someAlert(id: string, changed: Partial<Alert> = {}): Alert {
  return {
    id,
    tenant: 'home',
    player: 'p1',
    session: 's1',
    at: 1,
    level: 4,
    kind: 'self-harm',
    who: 'player',
    imminence: 'now',
    reasons: ['plan/means'],
    ...changed,
  };
}
