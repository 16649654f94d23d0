import { z } from 'zod';
import { careLanguageSchema } from './care-language.ts';
import { limitsSchema } from './limits.ts';

/** What a player chose for all of their stories. Everything has a default. */
export const preferencesSchema = z.strictObject({
  /** The language of care; `null` follows the language somebody writes in. */
  language: careLanguageSchema.nullable(),
  /** ISO 3166 alpha-2 code of the country whose numbers are shown first; `null` for the installation's. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'a country code of two capital letters, such as GB')
    .nullable(),
  /** The limits a new session begins with; `null` for the adventure's own rating and nothing left out. */
  limits: limitsSchema.nullable(),
  /** Whether somebody agreed that what they write at level 2 and above is kept for them, encrypted. `false` by default. */
  keepWords: z.boolean(),
});
export type Preferences = z.infer<typeof preferencesSchema>;
