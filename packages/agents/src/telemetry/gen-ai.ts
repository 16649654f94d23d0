import type { ModelAnswer, ModelCard, ModelEnd, ModelRequest, ModelUsage } from '@lamplight/ports';
import type { Attributes } from '@opentelemetry/api';

// What models, agents and tools do, in the words of OpenTelemetry's conventions for generative AI (state: development,
// as of 2026). This is the only file that knows those words. Of a request there is its shape here and never its content:
// no instructions, messages, arguments, results or answers.

/** The names of the numbers. What a call costs has no name in the conventions, so it has one of ours. */
export const numbers = {
  tokens: 'gen_ai.client.token.usage',
  duration: 'gen_ai.client.operation.duration',
  firstPiece: 'gen_ai.client.operation.time_to_first_chunk',
  cost: 'lamplight.model.cost',
  agentDuration: 'gen_ai.invoke_agent.duration',
  toolDuration: 'gen_ai.execute_tool.duration',
} as const;

/** The bounds that the conventions ask for: tokens, and seconds. */
export const tokenBounds = Array.from({ length: 14 }, (_, power) => 4 ** power);
export const secondBounds = Array.from({ length: 14 }, (_, power) => 0.01 * 2 ** power);

/** What a span is called: never more than the names of the conventions and of the operator's configuration. */
export const spanNames = {
  call: ({ model }: ModelCard): string => `chat ${model}`,
  agent: (name: string): string => `invoke_agent ${name}`,
  tool: (name: string): string => `execute_tool ${name}`,
} as const;

/** What a call is counted by. Every value is one of ours or of the operator's configuration, so there are few. */
export function callLabels(
  { provider, model }: ModelCard,
  { purpose }: Pick<ModelRequest, 'purpose'>,
): Attributes {
  return {
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': provider,
    'gen_ai.request.model': model,
    'lamplight.purpose': purpose,
  };
}

/** What a span says of a request. */
export function requestAttributes(card: ModelCard, request: ModelRequest): Attributes {
  return {
    ...callLabels(card, request),
    'gen_ai.request.max_tokens': request.mostTokens,
    ...(request.temperature === undefined ? {} : { 'gen_ai.request.temperature': request.temperature }),
    'gen_ai.output.type': request.output === undefined ? 'text' : 'json',
  };
}

/** What a span says of an answer. */
export function answerAttributes({ end, usage }: Pick<ModelAnswer, 'end' | 'usage'>): Attributes {
  return {
    'gen_ai.response.finish_reasons': [finishReasons[end]],
    'gen_ai.usage.input_tokens': usage.input,
    'gen_ai.usage.cache_read.input_tokens': usage.cachedInput,
    'gen_ai.usage.output_tokens': usage.output,
  };
}

const finishReasons: Readonly<Record<ModelEnd, string>> = {
  done: 'stop',
  calls: 'tool_calls',
  length: 'length',
  withheld: 'content_filter',
};

/** The tokens of an answer, by the label under which each sort is counted. */
export function countedTokens({ input, output }: ModelUsage): readonly [number, Attributes][] {
  return [
    [input, { 'gen_ai.token.type': 'input' }],
    [output, { 'gen_ai.token.type': 'output' }],
  ];
}

/** @param code of the error, never what it says */
export function errorAttributes(code: string): Attributes {
  return { 'error.type': code };
}

/** What was used is our estimate, because the model never said. */
export const estimatedAttributes: Attributes = { 'lamplight.estimated': true };

export function costAttributes(currency: string): Attributes {
  return { 'lamplight.currency': currency };
}

export function agentAttributes(name: string): Attributes {
  return { 'gen_ai.operation.name': 'invoke_agent', 'gen_ai.agent.name': name };
}

/** @param name of a tool that there is: what a model calls one may be anything */
export function toolAttributes(name: string): Attributes {
  return {
    'gen_ai.operation.name': 'execute_tool',
    'gen_ai.tool.name': name,
    'gen_ai.tool.type': 'function',
  };
}
