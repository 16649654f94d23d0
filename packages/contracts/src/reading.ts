import { z } from 'zod';

/** How an input was understood: what is about to be done, or was done, in full words. */
export const readingSchema = z.strictObject({
  /** `drop the letter`; a spelling that was put right is named. */
  words: z.string(),
  /** The commands that were made of it. */
  commands: z.array(z.looseObject({ verb: z.string() })),
  /**
   * `corrected`: a spelling was put right; `assumed`: the only thing that fits was filled in; `proposed`: a model chose
   * it among what can be done, because nothing else could be made of the words.
   */
  certainty: z.enum(['plain', 'corrected', 'assumed', 'proposed']),
  /**
   * What cannot be undone by going on, in the author's words: then nothing was done yet, and the first of the commands
   * waits for a yes. `null` where nothing has to be confirmed.
   */
  cost: z.string().nullable(),
});
export type CommandReading = z.infer<typeof readingSchema>;
