import type { ModelCard, ModelRequest } from '@lamplight/ports';
import type { LeftOut, SentPart } from '../tell/attempted.ts';
import { estimateTokens } from '@lamplight/agents';
import type { Field } from './field.ts';
import { fitFields } from './fit-fields.ts';
import type { Prompt } from './prompt.ts';

/** What is to be asked of a model, and how much of everything there is. */
export interface Composing {
  readonly purpose: string;
  readonly prompt: Prompt;
  readonly fields: readonly Field[];
  readonly card: ModelCard;
  /** The id of the model that was chosen; `null` for the operator's first. */
  readonly model: string | null;
  /** How many tokens the answer should have room for, and with how few it would still be one. */
  readonly wanted: number;
  readonly least: number;
  /** How many tokens may be spent until there is an answer, read and written ones together, calls in vain included. */
  readonly most: number;
}

/** A request, and what is in it. */
export interface ComposedRequest {
  readonly request: ModelRequest;
  readonly version: string;
  /** Our words first, then every field that had room. */
  readonly parts: readonly SentPart[];
  readonly leftOut: readonly LeftOut[];
  /** Estimated: what the model reads. */
  readonly tokens: number;
}

/** What providers put around messages. */
const envelope = 20;

/**
 * Makes a request that fits the model and the budget. `system` holds our words alone; what anybody else wrote is in fields
 * of the message.
 *
 * @returns `null` where what must be said has no room
 */
export function composeRequest(composing: Composing): ComposedRequest | null {
  const { purpose, prompt, fields, card, model, wanted, least, most } = composing;
  const ours = estimateTokens(prompt.words);
  const room = Math.min(most, card.contextTokens);
  const longest = Math.min(wanted, card.outputTokens);
  // Half of what is left is for the answer where there is not enough for all of it.
  const written = Math.max(Math.min(longest, Math.floor((room - ours - envelope) / 2)), least);
  const fitted = fitFields(fields, room - ours - envelope - written);
  if (fitted === null || card.outputTokens < least) return null;
  const words: SentPart = {
    name: 'system',
    title: 'Our words',
    because: `They say what the model is to do (${prompt.version}).`,
    tokens: ours,
    text: prompt.words,
  };
  const text = fitted.parts.map((part) => part.text).join('\n\n');
  return {
    request: {
      purpose,
      ...(model === null ? {} : { model }),
      system: prompt.words,
      messages: [{ role: 'user', text }],
      mostTokens: written,
      mostInAll: most,
    },
    version: prompt.version,
    parts: [words, ...fitted.parts],
    leftOut: fitted.leftOut,
    tokens: ours + envelope + fitted.tokens,
  };
}
