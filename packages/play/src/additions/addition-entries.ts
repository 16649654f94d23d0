import { z } from 'zod';
import { understandingSchema } from '../voice/voiced-entries.ts';
import { additionSchema } from './addition.ts';

/** What a model proposed, or why nothing came of it. Nothing of the story changes; what it cost is counted. */
export const proposalMadeSchema = z.strictObject({
  kind: z.literal('proposal-made'),
  key: z.string(),
  /** By which the wish is known when its key comes again; of its words nothing is kept. */
  digest: z.string(),
  addition: additionSchema.nullable(),
  /** Why there is none; `null` where there is one. */
  because: z.string().nullable(),
  findings: z.array(z.string()),
  used: understandingSchema.shape.used,
});
export type ProposalMade = z.infer<typeof proposalMadeSchema>;

/** The player did not want what was proposed. */
export const proposalLeftSchema = z.strictObject({
  kind: z.literal('proposal-left'),
  key: z.string(),
  /** The entry in which it was proposed. */
  of: z.int(),
});
