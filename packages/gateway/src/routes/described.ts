import { problemSchema } from '@lamplight/contracts';
import { z } from 'zod';

/** A JSON answer, for the interface description. */
export function json<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { 'application/json': { schema } } };
}

/** A JSON body that must be there, with one that can be sent as it is. */
export function body<Schema extends z.ZodType>(schema: Schema, example?: z.input<Schema>) {
  const content = { 'application/json': { schema, ...(example === undefined ? {} : { example }) } };
  return { required: true, content };
}

/** Answers a player, and whoever is none yet. */
export const orNobodyYet = { security: [{ player: [] }, {}] };

/** Errors of every route. */
export const anyProblem = { default: problem('Any other error.') };

/** A JSON body that may be left out. */
export function optionalBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: false, content: { 'application/json': { schema } } };
}

export const badRequest = { 400: problem('The request is not well-formed.') };

export const conflict = { 409: problem('Not possible as things stand.') };

/** The errors that routes about one session have in common. */
export const problems = {
  ...badRequest,
  404: problem('There is no such session for this player.'),
  ...conflict,
  ...anyProblem,
};

/** The header that says where a new session is. */
export const locationHeaders = { headers: z.object({ location: z.string() }) };

export const sessionPath = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,64}$/, 'a session id has 1–64 characters of a–z, 0–9 and -'),
});

/** A turn of a session, by its sequence. */
export const turnPath = sessionPath.extend({
  sequence: z
    .string()
    .regex(/^\d{1,15}$/, 'must be the sequence of a turn')
    .transform(Number),
});

/** A problem as an answer, for the interface description. */
export function problem(description: string) {
  return { description, content: { 'application/problem+json': { schema: problemSchema } } };
}
