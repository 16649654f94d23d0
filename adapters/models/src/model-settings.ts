import type { ModelCard } from '@lamplight/ports';

/**
 * How a provider is spoken to.
 *
 * - `openai`: OpenAI's responses
 * - `openai-chat`: OpenAI's chat completions
 * - `anthropic`: Anthropic's messages
 * - `compatible`: chat completions as others speak them (OpenRouter, Ollama, vLLM, LM Studio)
 */
export const modelProtocols = ['openai', 'openai-chat', 'anthropic', 'compatible'] as const;
export type ModelProtocol = (typeof modelProtocols)[number];

/** How much a model is to think before it writes, where it can. Thinking costs time and tokens. */
export const modelEfforts = ['none', 'minimal', 'low', 'medium', 'high'] as const;
export type ModelEffort = (typeof modelEfforts)[number];

/** A model and the way to it. */
export interface ModelSettings {
  readonly card: ModelCard;
  readonly protocol: ModelProtocol;
  /** Up to and without the last path: `https://api.openai.com/v1`. */
  readonly baseUrl: string;
  /** Sent to this address and to no other; none where none is needed. */
  readonly key?: string;
  /** As its provider likes it, where it is left out. */
  readonly effort?: ModelEffort;
  /** Milliseconds in which at least one byte must come; 60,000 by default. */
  readonly silence?: number;
}
