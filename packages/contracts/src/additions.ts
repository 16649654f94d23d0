import { z } from 'zod';
import { ratingSchema, shownTopicSchema } from './limits.ts';
import { keySchema } from './turn.ts';
import { moneySchema, spentSchema } from './voice.ts';

/** What may become part of a player's own story. */
export const additionKindSchema = z.enum(['quest', 'person', 'place']);
export type AdditionKind = z.infer<typeof additionKindSchema>;

/**
 * What it begins with: a quest with coming to a place (`visit`), looking closely at a thing or talking with somebody; a
 * person with the place where they are (`meet`), and a place with the way there (`walk`).
 */
export const additionBeginningSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['visit', 'examine', 'talk', 'meet']),
    /** The place, thing or person, by id and as the story calls it. */
    id: z.string(),
    name: z.string(),
  }),
  z.strictObject({
    kind: z.literal('walk'),
    /** The place from which the way leads off, by id and as the story calls it. */
    id: z.string(),
    name: z.string(),
    /** In which direction: `north`, `up` … */
    direction: z.string(),
  }),
]);
export type AdditionBeginning = z.infer<typeof additionBeginningSchema>;

/** What a model proposed and the player may take. Nothing else of it is told before it is played. */
export const additionOfferSchema = z.strictObject({
  /** By which it is taken: a hash of all that it is made of. */
  id: z.string(),
  kind: additionKindSchema,
  name: z.string(),
  begins: additionBeginningSchema,
  /**
   * What it touches on beyond what the story announces: topics that it has not, or not as strongly, and a rating above its own
   * (`null` where it is none). What the player's limits leave out is not on offer at all.
   */
  beyond: z.strictObject({
    topics: z.array(shownTopicSchema.omit({ essential: true })),
    rating: ratingSchema.nullable(),
  }),
});
export type AdditionOffer = z.infer<typeof additionOfferSchema>;

/** Body of `POST /sessions/{id}/quests/propose`. The same key asks once. */
export const additionWishSchema = z.strictObject({
  key: keySchema,
  /** A quest where it is left out. */
  kind: additionKindSchema.optional(),
  /** What it should be about; the model's own idea where it is left out. */
  wish: z.string().min(1).max(400).optional(),
});
export type AdditionWish = z.infer<typeof additionWishSchema>;

/** Answer of `POST /sessions/{id}/quests/propose`. The story does not change until the offer is taken. */
export const additionProposalSchema = z.strictObject({
  session: z.string(),
  /** `null` where nothing that was proposed held. */
  offer: additionOfferSchema.nullable(),
  /**
   * Why there is none: `proposals/…`, `language-model/…`, `voice/…`, `telling/…`, `quests/…`; `null` where there is one.
   */
  because: z.string().nullable(),
  /** What the check said of the last try, in words. */
  findings: z.array(z.string()),
  spent: spentSchema,
});
export type AdditionProposal = z.infer<typeof additionProposalSchema>;

/** Body of `POST /sessions/{id}/quests/take` and `/quests/leave`. The same key does it once. */
export const additionChoiceSchema = z.strictObject({
  key: keySchema,
  /** The id of the offer. */
  offer: z.string().min(1).max(64),
});
export type AdditionChoice = z.infer<typeof additionChoiceSchema>;

/** What a player took into their own story. */
export const takenAdditionSchema = z.strictObject({
  /** Its id in the story, as the scene has it once it has begun. */
  id: z.string(),
  kind: additionKindSchema,
  name: z.string(),
  begins: additionBeginningSchema,
  /** `waiting` until it has begun; a person who was met, and a place that was entered, is `found`. */
  status: z.enum(['waiting', 'active', 'completed', 'failed', 'found']),
});
export type TakenAddition = z.infer<typeof takenAdditionSchema>;

/** Answer of `GET /sessions/{id}/quests`: what was proposed, and what was taken, on the current branch. */
export const additionBoardSchema = z.strictObject({
  session: z.string(),
  sequence: z.int(),
  /** What waits for an answer of the player. */
  offer: additionOfferSchema.nullable(),
  taken: z.array(takenAdditionSchema),
  /** Why nothing can be asked for now: `voice/plain`, `voice/care-first`, `quests/ended` …; `null` where it can. */
  because: z.string().nullable(),
  /** What asking may cost at most; `null` where nobody knows. */
  next: moneySchema.nullable(),
});
export type AdditionBoard = z.infer<typeof additionBoardSchema>;
