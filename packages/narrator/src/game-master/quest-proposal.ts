import { z } from 'zod';
import { proposedTouches } from './proposed-touches.ts';
import { proposedId, proposedName, proposedProse, proposedThing } from './proposed-words.ts';

/** What there is to do in one step. Each is a condition that the rules know; there is no other way to write one. */
const goalSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('visit'), place: proposedId() }),
  z.strictObject({ kind: z.literal('examine'), thing: proposedId() }),
  z.strictObject({ kind: z.literal('have'), thing: proposedId() }),
  z.strictObject({ kind: z.literal('bring'), thing: proposedId(), place: proposedId() }),
  z.strictObject({ kind: z.literal('talk'), person: proposedId() }),
  /** `answer` is told when the person takes it. */
  z.strictObject({
    kind: z.literal('give'),
    thing: proposedId(),
    person: proposedId(),
    answer: proposedProse(),
  }),
]);
export type Goal = z.infer<typeof goalSchema>;

/** A quest as a model may propose it: a small language that comes out as data of an adventure and as nothing else. */
export const questProposalSchema = z.strictObject({
  id: proposedId(),
  name: proposedName(),
  begins: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('visit'), place: proposedId() }),
    z.strictObject({ kind: z.literal('examine'), thing: proposedId() }),
    z.strictObject({ kind: z.literal('talk'), person: proposedId() }),
  ]),
  things: z.array(proposedThing()).max(5),
  /** One after the other. */
  steps: z
    .array(z.strictObject({ text: proposedProse(), goal: goalSchema, say: proposedProse() }))
    .min(1)
    .max(6),
  say: proposedProse(),
  touches: proposedTouches(),
});
export type QuestProposal = z.infer<typeof questProposalSchema>;
