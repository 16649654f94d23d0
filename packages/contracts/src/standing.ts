import { z } from 'zod';
import { limitsSchema, shownTopicSchema } from './limits.ts';
import { offerSchema, sceneSchema } from './scene.ts';

/** How the world stands, as every answer shows it. */
export const standingSchema = z.strictObject({
  /** Everything that can be done now. */
  offers: z.array(offerSchema),
  /**
   * Up to four of the offers that are worth a thought now: what is new, what quests speak of, people. The same four do
   * not come twice in a row while there are others; nothing that cannot be undone by going on is among them.
   */
  suggested: z.array(offerSchema).max(4),
  scene: sceneSchema,
  score: z.number(),
  /** `null` where the adventure keeps no score. */
  maxScore: z.number().nullable(),
  /** The ending that was reached, by id, or `null` while the story goes on. */
  ended: z.string().nullable(),
  /** What the player wants to meet in this session. */
  limits: limitsSchema,
  /** What is touched on where the story stands now. */
  topics: z.array(shownTopicSchema),
  /** Hex SHA-256 of the world's state. */
  hash: z.string(),
});
export type Standing = z.infer<typeof standingSchema>;
