import type { LanguageModel, ModelCard, ModelRequest } from '@lamplight/ports';
import { createLanguageModels, type ModelProtocol, type ModelSettings } from '../src/index.ts';

export const card: ModelCard = {
  id: 'large',
  model: 'storyteller-1',
  provider: 'scripted',
  tiers: ['large'],
  contextTokens: 8192,
  outputTokens: 1024,
  price: null,
};

export const request: ModelRequest = {
  purpose: 'narrate',
  system: 'You tell stories.',
  messages: [{ role: 'user', text: 'What happened?' }],
  mostTokens: 90,
};

/** A model that asks a server. */
export async function connected(
  protocol: ModelProtocol,
  { baseUrl }: { readonly baseUrl: string },
  changed: Partial<ModelSettings> = {},
): Promise<LanguageModel> {
  const [model] = await createLanguageModels([{ card, protocol, baseUrl, key: 'sk-secret', ...changed }]);
  if (model === undefined) throw new Error('One setting makes one model.');
  return model;
}

/** Long enough for a busy machine; nothing may come near it. */
export const soon = (): AbortSignal => AbortSignal.timeout(20_000);
