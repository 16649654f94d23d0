import type { Remembered } from '@lamplight/narrator';
import { factOf } from '../journal/fact-of.ts';
import type { Playing, Point } from '../playing.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import type { Moment } from './moment.ts';

/** So many facts are put into words for one telling; what was pinned comes first, then the newest. */
const mostFacts = 300;

/** What the player has learned on the way to a point, as their journal has it, oldest first. */
export function rememberedOf(
  { lessons }: Pick<TurnNeeds, 'lessons'>,
  playing: Playing,
  point: Point,
  { world, after }: Moment,
  pins: ReadonlySet<string>,
): readonly Remembered[] {
  const all = lessons.at(world, playing, point).filter(({ sequence }) => sequence !== point.sequence);
  const recent = new Set(all.slice(-mostFacts));
  return all
    .filter((learned) => recent.has(learned) || pins.has(learned.id))
    .flatMap((learned) => {
      const fact = factOf(world, learned, after.limits, pins.has(learned.id));
      if (fact === undefined) return [];
      const { id, kind, text, source, place, turn, pinned } = fact;
      const quests = kind === 'quest' && source !== null ? [source.id] : [];
      return [{ id, kind, text, source, place, turn, quests, knownBy: learned.knownBy, pinned }];
    });
}
