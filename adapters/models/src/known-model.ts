import type { ModelCard } from '@lamplight/ports';
import { z } from 'zod';
import anthropic from '../data/anthropic.json' with { type: 'json' };
import ollama from '../data/ollama.json' with { type: 'json' };
import openai from '../data/openai.json' with { type: 'json' };
import openrouter from '../data/openrouter.json' with { type: 'json' };
import other from '../data/other.json' with { type: 'json' };
import { type ModelEffort, modelEfforts } from './model-settings.ts';

const amount = z.number().min(0);

/** A file of `data`: what a provider says of its models, where it says so, and when it was read. */
const knownModelsSchema = z.strictObject({
  provider: z.string(),
  models: z.array(
    z.strictObject({
      /** `*` is every model that is not named. */
      model: z.string(),
      contextTokens: z.int().min(1),
      outputTokens: z.int().min(1),
      /** For a million tokens; zeros in no currency (`XXX`) where nothing is charged, `null` where nobody knows. */
      price: z
        .strictObject({
          currency: z.string(),
          input: amount,
          cachedInput: amount.exactOptional(),
          output: amount,
        })
        .nullable(),
      effort: z.enum(modelEfforts).optional(),
      /** Where it was read; `null` for what is only supposed. */
      source: z.url().nullable(),
      read: z.iso.date(),
      note: z.string().optional(),
    }),
  ),
});

/** What is known of a model before anybody says more. */
export type KnownModel = Pick<ModelCard, 'contextTokens' | 'outputTokens' | 'price'> & {
  readonly effort?: ModelEffort;
};

const known = [openai, anthropic, openrouter, ollama, other].map((file) => knownModelsSchema.parse(file));

/**
 * What is known of a model. Providers give the same model several names: one of a certain day (`…-2026-04-23`) is found
 * by its name without the day. Of a model that nobody has heard of the least is supposed, and no price.
 */
export function knownModel(provider: string, model: string): KnownModel {
  const rows = known.find((file) => file.provider === provider)?.models ?? [];
  const undated = model.replace(/-(?:\d{8}|\d{4}-\d{2}-\d{2})$/, '');
  const unnamed = known.find((file) => file.provider === '*')?.models ?? [];
  const found = [model, undated, '*'].flatMap((name) => rows.find((row) => row.model === name) ?? []);
  const row = found[0] ?? unnamed[0];
  if (row === undefined) throw new Error('data/other.json must say what is supposed of a model.');
  const { contextTokens, outputTokens, price, effort } = row;
  return { contextTokens, outputTokens, price, ...(effort !== undefined && { effort }) };
}
