import { z } from 'zod';

/** Languages in which care is written. */
export const careLanguages = ['en', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'pl'] as const;
export const careLanguageSchema = z.enum(careLanguages);
export type CareLanguage = z.infer<typeof careLanguageSchema>;
