import type { LingeringRisk } from '@lamplight/safety';
import type { PlayerRisk } from './bearing.ts';

/**
 * The risk that a message is read with: what lingers in its own session, or the graver thing that lingers from another
 * session of the same player. Of that one nothing is known but how grave it was, so it counts as the player's own.
 */
export function carriedRisk(session: LingeringRisk | null, player: PlayerRisk | null): LingeringRisk | null {
  if (player === null || (session !== null && !isGraver(player, session))) return session;
  const isOwn = session !== null && session.who !== 'third-person';
  return isOwn ? { ...session, ...player } : { ...player, kind: 'none', who: 'player' };
}

/**
 * What is kept for the player's other sessions after a message was read. Worry about somebody else lingers in its own
 * session alone.
 */
export function keptRisk(lingering: LingeringRisk | null, before: PlayerRisk | null): PlayerRisk | null {
  if (lingering === null) return null;
  return lingering.who === 'third-person' ? before : { level: lingering.level, calm: lingering.calm };
}

function isGraver(one: PlayerRisk, other: PlayerRisk): boolean {
  return one.level > other.level || (one.level === other.level && one.calm < other.calm);
}
