import type { TellingAbout } from '@lamplight/safety';
import type { Playing, Point } from '../playing.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import type { Who } from '../who.ts';

const levels = [0, 1, 2, 3, 4] as const;

/** For whom a telling must be bearable: the player as the watch knows them now, with their own limits. */
export async function bearableFor(
  { states, bearings }: Pick<TurnNeeds, 'states' | 'bearings'>,
  who: Who,
  playing: Playing,
  point: Point,
): Promise<TellingAbout> {
  const { risk } = await bearings.of(who);
  const read = point.kind === 'session-started' ? 0 : (point.watch.level ?? 0);
  const gravest = Math.max(read, playing.risk?.level ?? 0, risk?.level ?? 0);
  const level = levels.find((one) => one === gravest) ?? 4;
  return { level, limits: playing.limits ?? states.at(playing, point).limits };
}
