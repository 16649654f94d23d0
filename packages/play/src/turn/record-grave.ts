import type { Care } from '@lamplight/contracts';
import { keptRisk } from '../player/carried-risk.ts';
import type { Playing } from '../playing.ts';
import { hearSense } from '../watch/hear-sense.ts';
import type { Who } from '../who.ts';
import { unmoved } from './attempt.ts';
import { isKept, judged, inputOf, readWith } from './read-input.ts';
import { recordTurn } from './record-turn.ts';
import { standingNow } from './standing-now.ts';
import type { SaidInTurn } from './turn-in-progress.ts';
import type { TurnNeeds } from './turn-needs.ts';
import { inputWords } from './words-for.ts';

/** How such words are read. */
export interface ReadAside {
  /** Without what lingers: that makes no other words of those that were answered. */
  readonly alone: boolean;
  /** Care of no higher level than this was given already. */
  readonly above: number;
}

/**
 * Reads words for risk that no turn is made of. What is grave in them leaves what it leaves in a turn: it is recorded as
 * an input without a key, with its alert, and lingers.
 *
 * @returns the care that they ask for, or `null`
 */
export async function recordGrave(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  asked: SaidInTurn,
  { alone, above }: ReadAside,
): Promise<Care | null> {
  const standing = standingNow(needs, playing);
  const bearing = await needs.bearings.of(who);
  const now = readWith(needs, playing, bearing, asked);
  const read = alone ? { ...now, carried: null } : now;
  const input = inputOf(needs, playing, standing, asked, read);
  const screening = await hearSense(needs, needs.watch.screen(input), input, false);
  if (screening.outcome === 'go-on' || screening.care.level <= above) return null;
  await needs.bearings.setRisk(who, keptRisk(screening.lingering, bearing.risk));
  const { world } = needs.shelf.of(playing);
  const recorded = await recordTurn(needs, who, playing, {
    input: isKept(screening, bearing) ? inputWords(world, standing.state, asked) : null,
    key: null,
    ...judged(needs, screening, read),
    attempt: unmoved(standing),
  });
  return recorded.care ?? screening.care;
}
