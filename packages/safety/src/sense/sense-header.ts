import { z } from 'zod';
import { type ModelHead, modelHeads, thresholdsSchema } from '../model/model-header.ts';

/**
 * The heads for which all that both ears heard is judged at once: how grave something is shows in its kind, in how soon
 * it is, and in whether the ears agree.
 */
export const jointHeads = ['grave', 'imminent'] as const satisfies readonly ModelHead[];

// A threshold may lie above all that is ever heard.
const probability = z.number().min(0).max(1.01);
const perHead = z.array(z.number()).length(modelHeads.length);

/** The head of a sense file: whose vectors it learnt on, how its numbers lie, and where they come from. */
export const senseHeaderSchema = z.strictObject({
  version: z.string().regex(/^[a-z0-9-]+$/),
  /** The `id` of the sentence encoder whose vectors it learnt on. */
  encoder: z.string().min(1),
  dimensions: z.int().min(1).max(4096),
  hidden: z.int().min(1).max(1024),
  heads: z.array(z.string()).refine((heads) => heads.join() === modelHeads.join()),
  /** The version of the model over words beside which it was weighed. */
  beside: z.string(),
  /**
   * What the words and what the sense count for each head that is not judged jointly: the probability is
   * `1 / (1 + exp(-(words * logit + sense * score + shift)))`.
   */
  words: perHead,
  sense: perHead,
  shifts: perHead,
  /** How many units lie between what both ears heard and `jointHeads`. */
  jointHidden: z.int().min(1).max(1024),
  thresholds: thresholdsSchema,
  /**
   * Below which probability a message in a scene is surely play, from which on it is asked about, and from which on the
   * story stops.
   */
  sceneThresholds: z
    .strictObject({ sure: probability, pause: probability, stop: probability })
    .refine(({ sure, pause, stop }) => sure <= pause && pause <= stop),
  /** Options and measurements, for whoever wants to know; the reader does not use them. */
  provenance: z.record(z.string(), z.json()),
});
export type SenseHeader = z.infer<typeof senseHeaderSchema>;
