import { z } from 'zod';
import { readsSchema } from './care-language.ts';
import { keySchema } from './turn.ts';

/** An amount in a currency (ISO 4217). */
export const moneySchema = z.strictObject({ amount: z.number().min(0), currency: z.string() });
export type Money = z.infer<typeof moneySchema>;

/** A model as anybody may see it: nothing of keys or addresses. */
export const modelSummarySchema = z.strictObject({
  /** The operator's name for it. */
  id: z.string(),
  provider: z.string(),
  /** What its provider calls it. */
  model: z.string(),
  tiers: z.array(z.enum(['small', 'large'])),
  contextTokens: z.int(),
  /** Per million tokens; `null` where nothing is charged or nobody knows. */
  price: z.strictObject({ currency: z.string(), input: z.number(), output: z.number() }).nullable(),
  /** `untried` until it was asked for the first time. */
  health: z.enum(['untried', 'ready', 'failing']),
  /** Why it fails, in words for the operator; `null` unless it does. */
  because: z.string().nullable(),
});
export type ModelSummary = z.infer<typeof modelSummarySchema>;

/** Answer of `GET /models`; empty where the story is told by its author alone. */
export const modelListSchema = z.strictObject({ models: z.array(modelSummarySchema) });
export type ModelList = z.infer<typeof modelListSchema>;

/** Who tells a session: its author alone, or a model after them. */
export const voiceChoiceSchema = z.strictObject({
  voice: z.enum(['plain', 'model']),
  /** The id of the model; `null` for the operator's first. */
  model: z.string().nullable(),
});
export type VoiceChoice = z.infer<typeof voiceChoiceSchema>;

/** Body of `PUT /sessions/{id}/voice`. The same key chooses once. */
export const voiceChangeSchema = voiceChoiceSchema.extend({
  key: keySchema,
  model: z.string().max(200).nullable().default(null),
});
export type VoiceChange = z.infer<typeof voiceChangeSchema>;

/** What was used and what it cost; `null` where nobody knows what it costs. */
export const spentSchema = z.strictObject({
  tellings: z.int(),
  inputTokens: z.int(),
  outputTokens: z.int(),
  cost: moneySchema.nullable(),
});
export type Spent = z.infer<typeof spentSchema>;

/** Answer of `GET /sessions/{id}/voice`. */
export const sessionVoiceSchema = voiceChoiceSchema.extend({
  session: z.string(),
  models: z.array(modelSummarySchema),
  spent: spentSchema,
  /** What one more telling may cost at most; `null` where nobody knows. */
  next: moneySchema.nullable(),
  /** What a turn, the session and the month may cost; `null` where there is no such limit. */
  limits: z.strictObject({
    turn: moneySchema.nullable(),
    session: moneySchema.nullable(),
    month: moneySchema.nullable(),
  }),
  /** What the player's tellings of this month cost so far. */
  month: spentSchema,
});
export type SessionVoice = z.infer<typeof sessionVoiceSchema>;

/** In which way a turn is to be told again. */
export const retellHintSchema = z.enum(['shorter', 'longer', 'scarier', 'gentler', 'funnier', 'plainer']);
export type RetellHint = z.infer<typeof retellHintSchema>;

/** Something that becomes of a telling while a model writes it. */
export const voicePartSchema = z.discriminatedUnion('kind', [
  /** A try begins, the first or another one. */
  z.strictObject({ kind: z.literal('began'), model: z.string(), attempt: z.int().min(1) }),
  /** A step of the work (`remember`, `write`, `check`). */
  z.strictObject({ kind: z.literal('step'), step: z.string(), state: z.enum(['began', 'done', 'failed']) }),
  /** A sentence that was found true and safe, with the white space before it. It counts only once the telling is over. */
  z.strictObject({ kind: z.literal('sentence'), text: z.string() }),
  /** Every sentence of this try is to be taken away. */
  z.strictObject({ kind: z.literal('cut'), because: z.string() }),
  /**
   * `told`: the numbered message `sequence` holds the telling. `plain`: the plain telling stands, and everything else is
   * to be taken away; `because` says why (`voice/stopped`, `voice/budget`, `truth/…`, `telling/…`, `language-model/…`).
   */
  z.strictObject({
    kind: z.literal('over'),
    as: z.enum(['told', 'plain']),
    because: z.string().nullable(),
    sequence: z.int().nullable(),
  }),
]);
export type VoicePart = z.infer<typeof voicePartSchema>;

/** A part of the telling of the turn `of`, numbered from 1 within it; without gaps, and kept only until it is over. */
export const voiceNoteSchema = z.strictObject({
  session: z.string(),
  of: z.int(),
  number: z.int().min(1),
  part: voicePartSchema,
});
export type VoiceNote = z.infer<typeof voiceNoteSchema>;

/** Answer of `GET /sessions/{id}/turns/{sequence}/sent`: what a model was sent for a telling, and why. */
export const sentSchema = z.strictObject({
  session: z.string(),
  of: z.int(),
  attempts: z.array(
    z.strictObject({
      model: z.string(),
      /** Which version of our words to it. */
      prompt: z.string(),
      parts: z.array(
        z.strictObject({
          title: z.string(),
          /** Why it was sent. */
          because: z.string(),
          tokens: z.int(),
          text: z.string(),
        }),
      ),
      /** What did not fit and was left out, by title. */
      leftOut: z.array(z.string()),
      /** Why this try was cut; `null` when it was not. */
      cut: z.string().nullable(),
      /** An answer that was there already, so nothing was asked or spent. */
      cached: z.boolean(),
      inputTokens: z.int(),
      outputTokens: z.int(),
      cost: moneySchema.nullable(),
    }),
  ),
});
export type Sent = z.infer<typeof sentSchema>;

/**
 * Body of `POST /sessions/{id}/dialogue`: words to somebody who is here. What comes of them is decided by the rules, as
 * if they had been typed; where a model is the voice, that person answers in its words.
 */
export const dialogueSchema = z.strictObject({
  key: keySchema,
  /** The id of the person, as the scene has it. */
  person: z.string().min(1).max(128),
  text: z.string().min(1).max(500),
  reads: readsSchema,
});
export type Dialogue = z.infer<typeof dialogueSchema>;

/** Body of `POST /sessions/{id}/describe`: looks around; where a model is the voice, it describes the place. */
export const describeSchema = z.strictObject({ key: keySchema });
export type Describe = z.infer<typeof describeSchema>;

/** Body of `POST /sessions/{id}/quests/propose`. */
export const questWishSchema = z.strictObject({
  /** What it should be about; the model's own idea where it is left out. */
  wish: z.string().min(1).max(400).optional(),
});
export type QuestWish = z.infer<typeof questWishSchema>;

/**
 * Answer of `POST /sessions/{id}/quests/propose`. The story does not change: a proposal is data for its author, which the
 * same check found sound and solvable that reads every adventure.
 */
export const questProposalSchema = z.strictObject({
  session: z.string(),
  /** What would be new in the files of the adventure; `null` where nothing that was proposed held. */
  quest: z
    .strictObject({
      id: z.string(),
      name: z.string(),
      files: z.array(z.strictObject({ path: z.string(), text: z.string() })),
    })
    .nullable(),
  /** Why there is none: `proposals/…`, `language-model/…`, `voice/…`; `null` where there is one. */
  because: z.string().nullable(),
  /** What the check said of the last try, in words. */
  findings: z.array(z.string()),
  spent: spentSchema,
});
export type QuestProposal = z.infer<typeof questProposalSchema>;
