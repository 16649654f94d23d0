import { z } from 'zod';
import type { AuthoringKit } from '../kernel/vocabulary.ts';
import { partOfDaySchema } from './part-of-day.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time of day is written as "17:40".');

export const timeVocabulary = {
  name: 'time' as const,
  commands: {
    wait: z.strictObject({ verb: z.literal('wait') }),
  },
  events: {
    waited: z.strictObject({ type: z.literal('waited') }),
    /** The story let time go by, beside what the turns take. */
    'time-skipped': z.strictObject({ type: z.literal('time-skipped'), minutes: z.int() }),
    'part-of-day-began': z.strictObject({
      type: z.literal('part-of-day-began'),
      part: partOfDaySchema,
      text: z.string().optional(),
    }),
    /** Something in the background; `place` is `null` where it belongs to the whole adventure. */
    'ambience-noticed': z.strictObject({
      type: z.literal('ambience-noticed'),
      place: z.string().nullable(),
      text: z.string(),
    }),
  },
  state: z.strictObject({
    /** Minutes since the midnight before the story began; 0 in adventures without time. */
    minutes: z.int(),
    /** The part of the day that was noticed last. */
    part: partOfDaySchema.nullable(),
  }),
  authored: (kit: AuthoringKit) => {
    const ambience = z
      .strictObject({
        /** On average once in so many turns. */
        chance: z.strictObject({ in: z.int().positive() }),
        texts: kit.text,
      })
      .optional();
    return {
      /** Told now and then at the end of a turn; a place's own comes before the adventure's. */
      place: { ambience },
      adventure: {
        ambience,
        /** Left out when time does not matter. */
        time: z
          .strictObject({
            starts: clock,
            'minutes-per-turn': z.int().min(0).max(720).default(5),
            /** When parts of the day begin, and what is told then, where it differs from the usual. */
            parts: z
              .partialRecord(
                partOfDaySchema,
                z.strictObject({ from: clock.optional(), text: kit.text.optional() }),
              )
              .default({}),
          })
          .optional(),
      },
    };
  },
  conditions: () => ({
    'part-of-day': partOfDaySchema,
    /** From this hour of the day on until midnight, 0 to 23. */
    'after-hour': z.int().min(0).max(23),
  }),
  effects: () => ({
    /** Lets so many minutes go by. */
    'skip-time': z.int().positive(),
  }),
};
