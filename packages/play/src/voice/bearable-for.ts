import type { RiskLevel, TellingAbout } from '@lamplight/safety';
import type { Playing, Point } from '../playing.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import type { Who } from '../who.ts';

/** For whom a telling must be bearable: the player as the watch knows them now, with their own limits. */
export async function bearableFor(
  { shelf, states, bearings }: Pick<TurnNeeds, 'shelf' | 'states' | 'bearings'>,
  who: Who,
  playing: Playing,
  point: Point,
): Promise<TellingAbout> {
  const { risk } = await bearings.of(who);
  const { world } = shelf.take(playing.adventure);
  const read = point.kind === 'session-started' ? 0 : (point.watch.level ?? 0);
  const levels = [read, playing.risk?.level ?? 0, risk?.level ?? 0];
  const level = ([4, 3, 2, 1, 0] as const).find((one): one is RiskLevel => levels.includes(one)) ?? 0;
  return { level, limits: playing.limits ?? states.at(world, playing, point).limits };
}
