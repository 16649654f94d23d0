import { z } from 'zod';

/** Languages in which care is written. */
export const careLanguages = ['en', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'pl'] as const;
export const careLanguageSchema = z.enum(careLanguages);

/**
 * The language that the player reads around the story: words of care are in it where they chose none and wrote in none of
 * their own.
 */
export const readsSchema = careLanguageSchema
  .optional()
  .describe('The language that the player reads: words of care come in it where they chose none.');
export type CareLanguage = z.infer<typeof careLanguageSchema>;
