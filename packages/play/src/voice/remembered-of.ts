import type { Remembered } from '@lamplight/narrator';
import { factOf } from '../journal/fact-of.ts';
import type { Playing, Point } from '../playing.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import { chaptersAmong, type KeptChapter } from './chapter-keeper.ts';
import type { Moment } from './moment.ts';

/** So many facts are put into words for one telling; what was pinned comes first, then the newest. */
const mostFacts = 300;

/** What is kept beside the facts. */
export interface BesideFacts {
  /** Facts that the player pinned. */
  readonly pins: ReadonlySet<string>;
  /** What earlier parts of the story come down to. */
  readonly chapters: readonly KeptChapter[];
}

/** What the player has learned on the way to a point, as their journal has it, and in chapters; oldest first. */
export function rememberedOf(
  { lessons }: Pick<TurnNeeds, 'lessons'>,
  playing: Playing,
  point: Point,
  { after }: Moment,
  { pins, chapters }: BesideFacts,
): readonly Remembered[] {
  const all = lessons.at(playing, point).filter(({ sequence }) => sequence !== point.sequence);
  const recent = new Set(all.slice(-mostFacts));
  const facts = all
    .filter((learned) => recent.has(learned) || pins.has(learned.id))
    .flatMap((learned): Remembered[] => {
      const fact = factOf(learned, after.limits, pins.has(learned.id));
      if (fact === undefined) return [];
      const { id, kind, text, source, place, turn, pinned } = fact;
      const quests = kind === 'quest' && source !== null ? [source.id] : [];
      return [{ id, kind, text, source, place, turn, quests, knownBy: learned.knownBy, pinned }];
    });
  return [...chaptersAmong(chapters, new Set(all.map(({ id }) => id))), ...facts];
}
