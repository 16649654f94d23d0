import { z } from 'zod';
import { careLanguageSchema } from './care-language.ts';

/** A place to turn to: a number to call, a text line or a page. */
export const resourceSchema = z.strictObject({
  name: z.string(),
  /** ISO 3166 alpha-2 code, or `*` for everywhere. */
  country: z.string(),
  /** `emergency` numbers come first at level 4. */
  kind: z.enum(['emergency', 'crisis-line', 'directory']),
  call: z.string().optional(),
  text: z.string().optional(),
  url: z.url().optional(),
  hours: z.string().optional(),
  languages: z.array(z.string()),
});
export type Resource = z.infer<typeof resourceSchema>;

/** What the watch says to a player, outside the story. Its words are written by people beforehand. */
export const careSchema = z.strictObject({
  /** 1 is a soft line beside the story; from 2 on the story waits. */
  level: z.int().min(1).max(4),
  /** Which block of static words was shown. */
  id: z.string(),
  /** `note`: the story went on; `pause`: it waits; `stop`: it stopped. */
  mode: z.enum(['note', 'pause', 'stop']),
  title: z.string(),
  paragraphs: z.array(z.string()),
  resources: z.array(resourceSchema),
  /** The language of the words. */
  language: careLanguageSchema,
  /** Which tools are offered beside the words. */
  tools: z.array(z.enum(['plan', 'breathe', 'ground'])),
  /** Whether a person is being told: `nobody` will see it, or the `care-team` is told (not what was written). */
  told: z.enum(['nobody', 'care-team']),
  /** Shown once and never again: somebody else may look at the screen later. */
  discreet: z.literal(true).optional(),
});
export type Care = z.infer<typeof careSchema>;
