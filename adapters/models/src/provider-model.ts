import type { LanguageModelV4 } from '@ai-sdk/provider';
import type { ModelProtocol, ModelSettings } from './model-settings.ts';
import { createGuardedFetch } from './wire/guarded-fetch.ts';

/** Without one the SDK would look for a key in the environment. The real one is added by the guarded fetch. */
const apiKey = 'added-later';

/** The SDK's way to speak to a provider. Of the SDK only that way is loaded: each takes some 80 ms and 20 MB. */
export async function providerModel(settings: ModelSettings): Promise<LanguageModelV4> {
  return ways[settings.protocol](settings.card.model, {
    baseURL: settings.baseUrl,
    apiKey,
    fetch: createGuardedFetch(settings),
  });
}

interface Provider {
  readonly baseURL: string;
  readonly apiKey: string;
  readonly fetch: typeof fetch;
}

type Way = (model: string, provider: Provider) => Promise<LanguageModelV4>;

const ways: Readonly<Record<ModelProtocol, Way>> = {
  openai: async (model, provider) => (await import('@ai-sdk/openai')).createOpenAI(provider).responses(model),
  'openai-chat': async (model, provider) =>
    (await import('@ai-sdk/openai')).createOpenAI(provider).chat(model),
  anthropic: async (model, provider) => (await import('@ai-sdk/anthropic')).createAnthropic(provider)(model),
  compatible: async (model, provider) => {
    const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
    return createOpenAICompatible({
      ...provider,
      name: 'compatible',
      includeUsage: true,
      supportsStructuredOutputs: true,
    }).chatModel(model);
  },
};
