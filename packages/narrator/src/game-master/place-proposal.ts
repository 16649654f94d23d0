import { directions } from '@lamplight/world';
import { z } from 'zod';
import { proposedTouches } from './proposed-touches.ts';
import { proposedId, proposedName, proposedProse, proposedThing } from './proposed-words.ts';

/** A place as a model may propose it: beside one that is there already. */
export const placeProposalSchema = z.strictObject({
  id: proposedId(),
  name: proposedName(),
  description: proposedProse(),
  /** The place from which one gets there, by id, and in which direction. */
  from: proposedId(),
  direction: z.enum(directions),
  things: z.array(proposedThing().omit({ at: true })).max(5),
  touches: proposedTouches(),
});
export type PlaceProposal = z.infer<typeof placeProposalSchema>;
