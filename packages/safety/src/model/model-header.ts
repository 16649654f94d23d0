import { z } from 'zod';
import { mostConcepts } from './concept-table.ts';
import { modelKinds } from './risk-model.ts';

/** What the file's weights belong to, in their order. */
export const modelHeads = [
  ...modelKinds,
  'someone-else',
  'grave',
  'imminent',
  'injection',
  'about-self-harm',
] as const;
export type ModelHead = (typeof modelHeads)[number];

const probability = z.number().min(0).max(1.01);
const perHead = z.array(z.number()).length(modelHeads.length);
const perKind = z.record(z.enum(modelKinds), probability);

/** From which probability on a head speaks up. */
export const thresholdsSchema = z.strictObject({
  kinds: perKind,
  someoneElse: probability,
  grave: probability,
  doubt: probability,
  imminent: probability,
  injection: probability,
});

/** The head of a model file: how to read its weights, and where they come from. */
export const modelHeaderSchema = z.strictObject({
  version: z.string().regex(/^[a-z0-9-]+$/),
  heads: z.array(z.string()).refine((heads) => heads.join() === modelHeads.join()),
  /** There are `2 ** bits` buckets, of which `kept` carry weights. */
  bits: z.int().min(10).max(20),
  kept: z.int().min(1).max(65_535),
  letters: z.tuple([z.int().min(1), z.int().max(6)]),
  concepts: z.record(z.string(), z.string()).refine((lists) => Object.keys(lists).length <= mostConcepts),
  /** How much an n-gram of each group counts beside the others. */
  scales: z.strictObject({ words: z.number(), concepts: z.number(), letters: z.number() }),
  /** How much of the score is the heaviest clause's; the rest is the whole message's. */
  clauseShare: z.number().min(0).max(1),
  /** Added to the square of a text's length, so that a word or two weigh little. */
  brevity: z.number().min(1),
  /** What one step of a weight is worth. */
  steps: perHead,
  biases: perHead,
  /** From a score to a probability: `1 / (1 + exp(-(slope * score + shift)))`. */
  slopes: perHead,
  shifts: perHead,
  thresholds: thresholdsSchema,
  /** Data, options and measurements, for whoever wants to know; the reader does not use them. */
  provenance: z.record(z.string(), z.json()),
});
export type ModelHeader = z.infer<typeof modelHeaderSchema>;
