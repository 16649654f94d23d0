import { z } from 'zod';
import { actionCodeSchema } from './action-code.ts';

const at = z.int();
/** The id of a contact, not their name: names change. */
const contact = z.string();
/** 1 for the first time people are told of the alert. */
const page = z.int().min(1);
/** The name of the person who did it. */
const by = z.string();

/** What can happen to an alert. `at` is in milliseconds since 1970. */
export const alertEventSchema = z.discriminatedUnion('type', [
  /** `nobody`: there was no one to tell, the player was told so, and it stays that way. */
  z.strictObject({ type: z.literal('raised'), at, told: z.enum(['nobody', 'care-team']) }),
  /** Written before anything is sent, so that two of us never send the same page. */
  z.strictObject({ type: z.literal('delivery-attempted'), at, contact, page, attempt: z.int().min(1) }),
  /** Only with a receipt of the channel. */
  z.strictObject({ type: z.literal('delivered'), at, contact, page, receipt: z.string() }),
  z.strictObject({ type: z.literal('delivery-failed'), at, contact, page, reason: z.string() }),
  z.strictObject({ type: z.literal('repaged'), at, page }),
  z.strictObject({ type: z.literal('handed-to-second-contact'), at }),
  z.strictObject({ type: z.literal('acknowledged'), at, by }),
  z.strictObject({ type: z.literal('action-taken'), at, by, action: actionCodeSchema }),
  z.strictObject({ type: z.literal('closed'), at, by }),
]);
export type AlertEvent = z.infer<typeof alertEventSchema>;

/** Whether nobody is paged any more after this event. */
export function settles(event: AlertEvent): boolean {
  return (
    event.type === 'acknowledged' ||
    event.type === 'closed' ||
    (event.type === 'raised' && event.told === 'nobody')
  );
}
