import { z } from 'zod';
import { proposedTouches } from './proposed-touches.ts';
import { proposedId, proposedName, proposedProse, proposedSpeech } from './proposed-words.ts';

/** A person as a model may propose them: seen, and with answers of their own. */
export const personProposalSchema = z.strictObject({
  id: proposedId(),
  name: proposedName(),
  words: z.array(proposedName()).max(6),
  pronoun: z.enum(['she', 'he', 'they', 'it']),
  /** The place where they are, by id. */
  at: proposedId(),
  description: proposedProse(),
  /** How they are seen in their place: a whole sentence. */
  appearance: proposedProse(),
  greeting: proposedSpeech(),
  /** What they can be asked about, and what they say then. */
  topics: z
    .array(
      z.strictObject({
        words: z
          .array(
            z
              .string()
              .max(30)
              .regex(/^[a-z]+(?: [a-z]+)*$/),
          )
          .min(1)
          .max(6),
        answer: proposedSpeech(),
      }),
    )
    .min(1)
    .max(6),
  /** What they say to everything else. */
  otherwise: proposedSpeech(),
  touches: proposedTouches(),
});
export type PersonProposal = z.infer<typeof personProposalSchema>;
