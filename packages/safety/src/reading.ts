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

/** How the person who wrote a message is, in three separate judgements. */
export const readingSchema = z.strictObject({
  /** 0 play, 1 ordinary distress, 2 the story pauses, 3 it stops, 4 danger now. */
  level: z.literal([0, 1, 2, 3, 4]),
  kind: z.enum(riskKinds),
  who: z.enum(['player', 'character', 'third-person', 'unknown']),
  imminence: z.enum(['past', 'someday', 'now', 'none']),
  /** Stable rule ids (`area/rule`). They never hold words of the message, so they may be kept. */
  reasons: z.array(z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/)).max(64),
});
export type Reading = z.infer<typeof readingSchema>;
export type RiskLevel = Reading['level'];
export type RiskKind = Reading['kind'];
/** Which reader made a reading; kept beside it, so that an old reading can be understood later. */
export const readerVersion = 'patterns-2';
