import { z } from 'zod';
import { ownAlertSchema } from './alert.ts';
import { limitsChangeSchema, safetyActSchema } from './safety-act.ts';
import { noticeSchema, retellSchema, takeBackSchema } from './session.ts';
import { problemSchema } from './problem.ts';
import { interactionSchema, keySchema, turnSchema } from './turn.ts';
import { voiceNoteSchema } from './voice.ts';

/** The version of the messages over `/api/v1/stream`; a client says it in its hello. */
export const streamProtocol = 1;

const sequence = z.int().min(0);

/** The first message of a client: which session, and the last numbered message it has of it (0 for none). */
export const helloSchema = z.strictObject({
  type: z.literal('hello'),
  protocol: z.int(),
  session: z.string().regex(/^[a-z0-9-]{1,64}$/, 'a session id has 1–64 characters of a–z, 0–9 and -'),
  after: sequence,
});
export type Hello = z.infer<typeof helloSchema>;

/**
 * Asks for a turn. `body` is what the route `/sessions/{id}/<to>` takes, with the same meaning and the same key: asked
 * over either, or over both, it happens once.
 */
export const askSchema = z.discriminatedUnion('to', [
  z.strictObject({ type: z.literal('ask'), to: z.literal('interactions'), body: interactionSchema }),
  z.strictObject({ type: z.literal('ask'), to: z.literal('safety'), body: safetyActSchema }),
  z.strictObject({ type: z.literal('ask'), to: z.literal('limits'), body: limitsChangeSchema }),
  z.strictObject({
    type: z.literal('ask'),
    to: z.literal('take-back'),
    body: takeBackSchema.required({ key: true }),
  }),
  z.strictObject({
    type: z.literal('ask'),
    to: z.literal('retell'),
    body: retellSchema.required({ key: true }),
  }),
]);
export type StreamAsk = z.infer<typeof askSchema>;

/** Everything that a client may send. */
export const clientMessageSchema = z.union([
  helloSchema,
  askSchema,
  /** Every numbered message up to this one has arrived and is kept. */
  z.strictObject({ type: z.literal('ack'), sequence }),
  /** The answer to a ping. */
  z.strictObject({ type: z.literal('pong') }),
]);
export type ClientMessage = z.infer<typeof clientMessageSchema>;

/** Everything that the server may send. A client passes over types that it does not know. */
export const serverMessageSchema = z.discriminatedUnion('type', [
  /** The hello was good; numbered messages follow from `after` + 1 on. */
  z.strictObject({
    type: z.literal('welcome'),
    protocol: z.int(),
    session: z.string(),
    after: sequence,
    /** The newest number there is. */
    sequence,
    /** Something comes at least every so many milliseconds; from a server that stays silent twice as long, go. */
    heartbeat: z.int(),
  }),
  /**
   * The same, but what lies between is not sent: read the session over HTTP. Numbered messages follow from `after` + 1
   * on. `behind`: too many messages were missed; `ahead`: the client knows more than there is.
   */
  z.strictObject({
    type: z.literal('resync'),
    protocol: z.int(),
    session: z.string(),
    after: sequence,
    because: z.enum(['behind', 'ahead']),
    heartbeat: z.int(),
  }),
  /** A numbered message: without gaps, in order, kept in the journal. */
  z.strictObject({ type: z.literal('notice'), notice: noticeSchema }),
  /** How far an ask has come: read by the server, or next in line of those that this client sent. */
  z.strictObject({ type: z.literal('progress'), key: keySchema, stage: z.enum(['received', 'resolving']) }),
  /**
   * An ask is answered by the numbered message `sequence`, which was sent before this. `turn` is there when that number
   * is not above the `after` of this connection, so that no numbered message brings it.
   */
  z.strictObject({ type: z.literal('done'), key: keySchema, sequence, turn: turnSchema.nullable() }),
  /** An ask was not answered, and why. */
  z.strictObject({ type: z.literal('refused'), key: keySchema, problem: problemSchema }),
  /** What became of the player's alerts: all of the last days, each time that something about them changed. */
  z.strictObject({ type: z.literal('told'), alerts: z.array(ownAlertSchema) }),
  /** What becomes of a telling while a model writes it; whoever joins meanwhile gets its parts from the first one on. */
  z.strictObject({ type: z.literal('voice'), note: voiceNoteSchema }),
  /** Answer with a pong. */
  z.strictObject({ type: z.literal('ping') }),
  /** Why the connection is closed next. */
  z.strictObject({ type: z.literal('problem'), problem: problemSchema }),
]);
export type ServerMessage = z.infer<typeof serverMessageSchema>;
