import type { Alerts } from '@lamplight/ports';
import type { Who } from '../who.ts';

/**
 * Whether the newest alert about a session was closed: nobody looks after it any more, so what is grave now has to be
 * told on again, however soon it comes.
 */
export async function closedAlready(alerts: Alerts, who: Who, session: string): Promise<boolean> {
  try {
    const all = await alerts.about(who.tenant, who.player);
    return all.find((one) => one.session === session)?.state === 'closed';
  } catch {
    // The turn must not fail because of this question: then the usual time between two alerts holds.
    return false;
  }
}
