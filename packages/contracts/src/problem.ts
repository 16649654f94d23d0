import { z } from 'zod';
import { careSchema } from './care.ts';

/**
 * An error as every door reports it: RFC 9457 problem details with a stable `error_code` and a `timestamp`.
 * `detail` says what was wrong and what would be right.
 */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().optional(),
  /** Stable `area/reason`, for programs. */
  error_code: z.string(),
  timestamp: z.iso.datetime(),
  /** What the watch says to the person first, when what they wrote asks for it. */
  care: careSchema.optional(),
});
export type Problem = z.infer<typeof problemSchema>;
