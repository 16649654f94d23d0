/** A provider, and the lines by which its models are connected. */
export interface Connecting {
  readonly provider: string;
  readonly lines: readonly string[];
}

/** How models of the usual providers are connected, in the environment of the server. */
export const howToConnect: readonly Connecting[] = [
  {
    provider: 'Ollama, on this computer',
    lines: ['ollama pull llama3.2', 'export OLLAMA_URL=http://localhost:11434 MODEL=llama3.2', 'npm start'],
  },
  { provider: 'OpenAI', lines: ['export OPENAI_API_KEY=…', 'export MODEL=…', 'npm start'] },
  { provider: 'Anthropic', lines: ['export ANTHROPIC_API_KEY=…', 'export MODEL=…', 'npm start'] },
  { provider: 'OpenRouter', lines: ['export OPENROUTER_API_KEY=…', 'export MODEL=…', 'npm start'] },
];
