import { z } from 'zod';
import { readsSchema } from './care-language.ts';
import { keySchema } from './turn.ts';

/** An amount in a currency (ISO 4217). */
export const moneySchema = z.strictObject({ amount: z.number().min(0), currency: z.string() });
export type Money = z.infer<typeof moneySchema>;

/** A model as anybody may see it: nothing of keys, and of addresses a host at most. */
export const modelSummarySchema = z.strictObject({
  /** The operator's name for it. */
  id: z.string(),
  /** Whose it is: a provider, what the operator calls it, or the host that is asked where neither says. */
  provider: z.string(),
  /** What its provider calls it. */
  model: z.string(),
  /** What it is for: `large` tells, `small` understands. */
  tiers: z.array(z.enum(['small', 'large'])),
  contextTokens: z.int(),
  /** Per million tokens; zeros where nothing is charged, `null` where nobody knows. */
  price: z
    .strictObject({
      currency: z.string(),
      input: z.number(),
      /** For what the provider had read before; as `input` where it is left out. */
      cachedInput: z.number().optional(),
      output: z.number(),
    })
    .nullable(),
  /** `untried` until it was asked for the first time. */
  health: z.enum(['untried', 'ready', 'failing']),
  /** Why it fails, in words for the operator; `null` unless it does. */
  because: z.string().nullable(),
  /** The same as a code, such as `language-model/busy`. */
  code: z.string().nullable(),
  /** Not before then it is worth asking again: its provider said so, or is left alone; `null` where nothing says when. */
  until: z.iso.datetime().nullable(),
});
export type ModelSummary = z.infer<typeof modelSummarySchema>;

/** Which model is asked first for what, by id; `null` where none is connected. The others stand in where it fails. */
const firstModelsSchema = z.strictObject({
  /** Tells, speaks as people, describes and proposes, unless a session chose another one. */
  tells: z.string().nullable(),
  /** Says what a player means where the parser does not know. */
  understands: z.string().nullable(),
});
export type FirstModels = z.infer<typeof firstModelsSchema>;

/** Answer of `GET /models`; empty where the story is told by its author alone. */
export const modelListSchema = z.strictObject({
  models: z.array(modelSummarySchema),
  first: firstModelsSchema,
});
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

/** What was used and what it cost. */
export const spentSchema = z.strictObject({
  tellings: z.int(),
  inputTokens: z.int(),
  outputTokens: z.int(),
  /** 0 where nothing was charged; `null` where nothing was used, or nobody knows the price of any of it. */
  cost: moneySchema.nullable(),
  /** How many of the tokens have a price that nobody knows, so that they are not in `cost`. */
  unpriced: z.int().default(0),
});
export type Spent = z.infer<typeof spentSchema>;

/** Answer of `GET /sessions/{id}/voice`. */
export const sessionVoiceSchema = voiceChoiceSchema.extend({
  session: z.string(),
  models: z.array(modelSummarySchema),
  spent: spentSchema,
  /**
   * What one more telling may cost at most, with all tries and calls in vain, whichever models with a known price have to
   * do with it; `null` where none has one.
   */
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

/** What became of a proposal, for whoever did not ask for it. */
const proposalEndSchema = z.strictObject({
  /**
   * `kept`: it is on offer, and the numbered message `proposal-made` came before this. `nothing`: no model thought of anything
   * that holds, or it was ended. `refused`: something was thought of, and is not held out to this player as they are now.
   */
  as: z.enum(['kept', 'nothing', 'refused']),
  /** Why nothing is on offer, as the answer of the request says it; `null` where something is. */
  because: z.string().nullable(),
});
export type ProposalEnd = z.infer<typeof proposalEndSchema>;

/** Something that becomes of a telling while a model writes it. */
export const voicePartSchema = z.discriminatedUnion('kind', [
  /** A try begins, the first or another one. */
  z.strictObject({ kind: z.literal('began'), model: z.string(), attempt: z.int().min(1) }),
  /**
   * A step of the work (`remember`, `write`, `check`). `understand` stands alone and comes before everything else: a model
   * is asked what the words mean that were just said, and `of` is the turn that they will be.
   */
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
  /**
   * What is done about a proposal, in which try: a model is asked (`ask`; in a second try it is told what was wrong), what
   * it wrote is checked as an author's own work is (`check`), a way through it is looked for (`try`), and it is `over`. It
   * goes on beside whatever is told and has numbers of its own; `of` is the entry after which it was asked for.
   */
  z.strictObject({
    kind: z.literal('proposal'),
    step: z.enum(['ask', 'check', 'try', 'over']),
    attempt: z.int().min(1),
    /** What became of it, with `over` alone; left out by servers that do not say. */
    became: proposalEndSchema.optional(),
  }),
]);
export type VoicePart = z.infer<typeof voicePartSchema>;

/** A part of the telling of the turn `of`, or of a proposal, numbered from 1 within it; without gaps, and kept only until it is over. */
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
  /** Why the plain telling stands, as a code; `null` where it does not, or no model was to tell. */
  because: z.string().nullable(),
  attempts: z.array(
    z.strictObject({
      model: z.string(),
      /** Which version of our words to it. */
      prompt: z.string(),
      parts: z.array(
        z.strictObject({
          /** What our words to the model call it; `system` are these words themselves. */
          name: z.string(),
          title: z.string(),
          /** Why it was sent. */
          because: z.string(),
          tokens: z.int(),
          text: z.string(),
        }),
      ),
      /** What did not fit and was left out: so many of so many texts. */
      leftOut: z.array(z.strictObject({ name: z.string(), title: z.string(), count: z.int(), of: z.int() })),
      /** Why this try was cut; `null` when it was not. */
      cut: z.string().nullable(),
      /** An answer that was there already, so nothing was asked or spent. */
      cached: z.boolean(),
      inputTokens: z.int(),
      outputTokens: z.int(),
      /** 0 where nothing was charged; `null` where nobody knows. */
      cost: moneySchema.nullable(),
      /** The counts are our estimate, because the model was ended before it said; left out where they are its own. */
      estimated: z.literal(true).optional(),
      /**
       * Calls before that brought nothing: of this model or of those that it stands in for, the first one first. A provider
       * may charge for them all the same; the counts are our estimates, and come on top. Left out where there were none.
       */
      failed: z
        .array(
          z.strictObject({
            model: z.string(),
            /** Why nothing came, as a code such as `language-model/late`. */
            because: z.string(),
            /** 0 where it was refused, or nobody was there: nothing is charged for that. */
            inputTokens: z.int(),
            outputTokens: z.int(),
            cost: moneySchema.nullable(),
          }),
        )
        .min(1)
        .optional(),
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
