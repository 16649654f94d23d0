import { z } from 'zod';

export const turnsVocabulary = {
  name: 'turns' as const,
  commands: {},
  events: {
    /** The story began; its opening is told. */
    'story-begun': z.strictObject({ type: z.literal('story-begun'), text: z.string() }),
    /** There is more in the story from here on; what is new in it is where its author put it. */
    'story-extended': z.strictObject({ type: z.literal('story-extended') }),
    /** The rules said no; the attempt still took its time. */
    'command-refused': z.strictObject({
      type: z.literal('command-refused'),
      verb: z.string(),
      code: z.string(),
      because: z.string(),
      /** The authored text that was told as the reason. */
      text: z.string().optional(),
    }),
    'turn-passed': z.strictObject({ type: z.literal('turn-passed') }),
    /** Chance was asked; `draws` is how often since the story began. */
    'luck-drawn': z.strictObject({ type: z.literal('luck-drawn'), draws: z.int() }),
  },
  state: z.strictObject({
    seed: z.int(),
    draws: z.int(),
    /** Commands that were carried out or refused. */
    played: z.int(),
  }),
  authored: () => ({}),
  conditions: () => ({}),
  effects: () => ({}),
};
