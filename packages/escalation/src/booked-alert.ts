import { z } from 'zod';

/** An alert as it is kept: about whom it is can be recognised, but not read from it. */
export const bookedAlertSchema = z.strictObject({
  id: z.string(),
  /** A name for it in links and messages that says nothing of what it is about. */
  ref: z.string(),
  tenant: z.string(),
  /** A keyed pseudonym of the player. */
  subject: z.string(),
  session: z.string(),
  /** When the watch read it, in milliseconds since 1970. */
  at: z.int(),
  level: z.int().min(3).max(4),
  kind: z.string(),
  who: z.string(),
  imminence: z.string(),
  /** Rule ids. */
  reasons: z.array(z.string()),
});
export type BookedAlert = z.infer<typeof bookedAlertSchema>;
