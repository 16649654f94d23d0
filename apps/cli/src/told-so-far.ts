import type { OwnAlert } from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { terminalPlayer } from './terminal-player.ts';
import { toldText } from './terminal/told-text.ts';

/** What to say of the session's newest alert when it has come further since it was last asked; else nothing. */
export function createToldSoFar(play: Play, session: () => string): () => Promise<string | null> {
  let shown = '';
  const newest = async (): Promise<OwnAlert | undefined> =>
    (await play.player.alerts(terminalPlayer)).find((alert) => alert.session === session());
  return async () => {
    const alert = await newest();
    // That nobody is told stands in the words of care themselves.
    if (alert === undefined || alert.state === 'nobody') return null;
    const now = `${alert.id} ${alert.state}`;
    if (now === shown) return null;
    shown = now;
    return toldText(alert);
  };
}
