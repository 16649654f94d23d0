import { z } from 'zod';

export const riskKinds = [
  'none',
  'self-harm',
  'abuse',
  'violence',
  'eating',
  'substances',
  'medical',
  'distress',
] as const;

/** The languages in which explicit statements are heard, as ISO 639-1 codes. */
export const readLanguages = ['en', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'pl'] as const;

/** How the person who wrote a message is, in three separate judgements. */
export const readingSchema = z.strictObject({
  /** 0 play, 1 ordinary distress, 2 the story pauses, 3 it stops, 4 danger now. */
  level: z.literal([0, 1, 2, 3, 4]),
  kind: z.enum(riskKinds),
  who: z.enum(['player', 'character', 'third-person', 'unknown']),
  imminence: z.enum(['past', 'someday', 'now', 'none']),
  /**
   * How much speaks for care, 0 to 1, to rank messages by. A higher level always scores higher; within a level
   * what the model and the rules found decides. It is no probability.
   */
  score: z.number().min(0).max(1),
  /** The language in which the words were recognised; `null` where nothing was. */
  language: z.enum(readLanguages).nullable(),
  /** Stable rule ids (`area/rule`). They never hold words of the message, so they may be kept. */
  reasons: z.array(z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/)).max(64),
});
export type Reading = z.infer<typeof readingSchema>;
export type RiskLevel = Reading['level'];
export type RiskKind = Reading['kind'];
export type Language = (typeof readLanguages)[number];
/** Which phrases and rules made a reading; `Reader.version` names the model besides. */
export const readerVersion = 'patterns-6';
