import { z } from 'zod';

/**
 * How far an alert has come, as the person it is about may know it.
 *
 * - `nobody`: this installation has no one to tell
 * - `waiting`: being sent; nothing has been delivered yet
 * - `undeliverable`: it could not be delivered so far; it is tried again
 * - `delivered`: it reached somebody's inbox or device
 * - `acknowledged`: a named person has seen it
 * - `acting`: that person wrote that they are doing something
 * - `closed`: a named person closed it
 */
export const alertStateSchema = z.enum([
  'nobody',
  'waiting',
  'undeliverable',
  'delivered',
  'acknowledged',
  'acting',
  'closed',
]);
export type AlertState = z.infer<typeof alertStateSchema>;

/** An alert about a player as that player sees it. */
export const ownAlertSchema = z.strictObject({
  id: z.string(),
  session: z.string(),
  at: z.iso.datetime(),
  level: z.int().min(3).max(4),
  state: alertStateSchema,
  /** Who acknowledged it, by name; `null` until somebody has. */
  by: z.string().nullable(),
});
export type OwnAlert = z.infer<typeof ownAlertSchema>;

/** What the outbox hands on when the watch reads level 3 or 4. It never holds words of a person. */
export const alertSchema = z.strictObject({
  /** The same alert told twice is one alert. */
  id: z.string().min(1).max(200),
  tenant: z.string(),
  player: z.string(),
  session: z.string(),
  /** Milliseconds since 1970. */
  at: z.int(),
  level: z.int().min(3).max(4),
  kind: z.string(),
  who: z.string(),
  imminence: z.string(),
  /** Rule ids. */
  reasons: z.array(z.string()),
});
export type Alert = z.infer<typeof alertSchema>;
