/** A provider, and the lines by which its models are connected. */
export interface Connecting {
  readonly provider: string;
  readonly lines: readonly string[];
}

/** How models of the usual providers are connected, in the terminal that starts the server. */
export const howToConnect: readonly Connecting[] = [
  {
    provider: 'Ollama, on your own machine',
    lines: ['ollama pull gemma4', 'export VOICE_MODEL=ollama:gemma4', 'npm start'],
  },
  {
    provider: 'OpenAI',
    lines: ['export OPENAI_API_KEY=sk-your-key', 'export VOICE_MODEL=gpt-6-luna', 'npm start'],
  },
  {
    provider: 'Anthropic',
    lines: ['export ANTHROPIC_API_KEY=sk-ant-your-key', 'export VOICE_MODEL=claude-haiku-5-5', 'npm start'],
  },
  {
    provider: 'OpenRouter',
    lines: [
      'export OPENROUTER_API_KEY=sk-or-your-key',
      'export VOICE_MODEL=openai/gpt-6.1-terra',
      'npm start',
    ],
  },
];
