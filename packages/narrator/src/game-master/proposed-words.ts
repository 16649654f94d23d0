import { z } from 'zod';

/** An id as adventures write it. */
export const proposedId = () =>
  z
    .string()
    .max(40)
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);

/** What is said aloud becomes part of a scene, where other signs than these would be commands. */
const plainSpeech = /^[\p{L}\p{N} .,;:!?'\u2018\u2019\u2026\u2013\u2014()-]+$/u;
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u;

/** A name, as it is listed. */
export const proposedName = () =>
  z
    .string()
    .trim()
    .min(1)
    .max(60)
    .regex(/^[\p{L}\p{N} '\u2019.-]+$/u);

/** Prose that an adventure tells. */
export const proposedProse = () =>
  z
    .string()
    .trim()
    .min(1)
    .max(600)
    .refine((text) => text.isWellFormed() && !unseen.test(text), 'only letters and signs that can be seen');

/** What somebody says, without quotation marks. */
export const proposedSpeech = () => z.string().trim().min(1).max(400).regex(plainSpeech);

/** A thing that a proposal brings along. */
export const proposedThing = () =>
  z.strictObject({
    id: proposedId(),
    name: proposedName(),
    words: z.array(proposedName()).max(6),
    /** The place where it lies, by id. */
    at: proposedId(),
    description: proposedProse(),
    /** It belongs to its place and cannot be taken. */
    fixed: z.boolean(),
  });
