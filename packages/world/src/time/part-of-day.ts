import { z } from 'zod';

/** The parts of a day in their order, from the one that midnight falls into. */
export const partsOfDay = ['night', 'dawn', 'morning', 'afternoon', 'dusk', 'evening'] as const;

export const partOfDaySchema = z.enum(partsOfDay);
export type PartOfDay = z.infer<typeof partOfDaySchema>;

/** When each part begins, unless the adventure says otherwise; the last night begins in the evening before. */
export const usualBeginnings: Readonly<Record<PartOfDay, string>> = {
  night: '22:00',
  dawn: '05:30',
  morning: '07:00',
  afternoon: '12:00',
  dusk: '17:30',
  evening: '19:00',
};

/** What is told when a part begins, unless the adventure has words of its own. */
export const usualWords: Readonly<Record<PartOfDay, string>> = {
  night: 'Night has come.',
  dawn: 'Dawn is breaking.',
  morning: 'It is morning now.',
  afternoon: 'Noon has passed.',
  dusk: 'Dusk is falling.',
  evening: 'It is evening now.',
};
