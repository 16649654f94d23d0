/** How one provider is reached unless the operator says otherwise. */
export interface ModelProvider {
  readonly protocol: 'openai' | 'openai-chat' | 'anthropic' | 'compatible';
  /** `null` where only the operator knows it. */
  readonly url: string | null;
  /** The variables that hold its key and its address. */
  readonly keyName: string | null;
  readonly urlName: string;
  readonly needsKey: boolean;
}

/** Providers that need no file: a key or an address is enough. */
export const modelProviders = {
  openai: {
    protocol: 'openai',
    url: 'https://api.openai.com/v1',
    keyName: 'OPENAI_API_KEY',
    urlName: 'OPENAI_URL',
    needsKey: true,
  },
  anthropic: {
    protocol: 'anthropic',
    url: 'https://api.anthropic.com/v1',
    keyName: 'ANTHROPIC_API_KEY',
    urlName: 'ANTHROPIC_URL',
    needsKey: true,
  },
  openrouter: {
    protocol: 'compatible',
    url: 'https://openrouter.ai/api/v1',
    keyName: 'OPENROUTER_API_KEY',
    urlName: 'OPENROUTER_URL',
    needsKey: true,
  },
  ollama: {
    protocol: 'compatible',
    url: 'http://localhost:11434/v1',
    keyName: null,
    urlName: 'OLLAMA_URL',
    needsKey: false,
  },
  /** Whatever else speaks chat completions: vLLM, LM Studio, llama.cpp … */
  other: { protocol: 'compatible', url: null, keyName: 'VOICE_KEY', urlName: 'VOICE_URL', needsKey: false },
} as const satisfies Readonly<Record<string, ModelProvider>>;

export type ModelProviderName = keyof typeof modelProviders;

export const modelProviderNames: readonly ModelProviderName[] =
  Object.keys(modelProviders).filter(isModelProvider);

export function isModelProvider(name: string): name is ModelProviderName {
  return Object.hasOwn(modelProviders, name);
}
