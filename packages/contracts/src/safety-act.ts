import { z } from 'zod';
import { readsSchema } from './care-language.ts';
import { limitsSchema, topicSchema } from './limits.ts';
import { keySchema } from './turn.ts';

/**
 * What the safety button does; no reason is ever asked.
 *
 * - `pause`: the story waits until the next input
 * - `fade`: the scene that runs ends gently, off-screen
 * - `rewind`: back to before the scene began
 * - `skip-topic`: as `fade`, and the topic becomes a line of this session
 * - `help`: I need help now
 */
export const safetyActSchema = z.discriminatedUnion('act', [
  z.strictObject({ key: keySchema, act: z.enum(['pause', 'fade', 'rewind', 'help']), reads: readsSchema }),
  z.strictObject({ key: keySchema, act: z.literal('skip-topic'), topic: topicSchema, reads: readsSchema }),
]);
export type SafetyAct = z.infer<typeof safetyActSchema>;

/** Body of `PUT /sessions/{id}/limits`: they hold from the next turn on. */
export const limitsChangeSchema = z.strictObject({ key: keySchema, limits: limitsSchema });
export type LimitsChange = z.infer<typeof limitsChangeSchema>;
