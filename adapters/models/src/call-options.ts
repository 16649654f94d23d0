import type {
  JSONSchema7,
  LanguageModelV4CallOptions,
  LanguageModelV4Message,
  LanguageModelV4ToolCallPart,
  LanguageModelV4ToolResultPart,
  SharedV4ProviderOptions,
} from '@ai-sdk/provider';
import type { JsonSchema, ModelMessage, ModelRequest, ToolCall, ToolResult } from '@lamplight/ports';
import { z } from 'zod';
import { isStrictSchema } from './is-strict-schema.ts';
import type { ModelEffort } from './model-settings.ts';

/** A request as the SDK's providers take it. */
export function callOptions(
  { system, messages, tools, output, mostTokens, temperature }: ModelRequest,
  effort: ModelEffort | undefined,
  abortSignal: AbortSignal,
): LanguageModelV4CallOptions {
  return {
    prompt: [{ role: 'system', content: system }, ...messages.map(messageOf)],
    maxOutputTokens: mostTokens,
    abortSignal,
    providerOptions: optionsOf(output),
    ...(temperature !== undefined && { temperature }),
    ...(effort !== undefined && { reasoning: effort }),
    ...(output !== undefined && {
      responseFormat: { type: 'json', name: output.name, schema: schemaOf(output.schema) },
    }),
    ...(tools !== undefined &&
      tools.length > 0 && {
        tools: tools.map(({ name, description, input }) => ({
          type: 'function' as const,
          name,
          description,
          inputSchema: schemaOf(input),
        })),
        toolChoice: { type: 'auto' as const },
      }),
  };
}

function optionsOf(output: ModelRequest['output']): SharedV4ProviderOptions {
  const strict = output !== undefined && { strictJsonSchema: isStrictSchema(output.schema) };
  // What players do is kept by nobody else, as far as a provider lets us choose.
  return { openai: { store: false, ...strict }, compatible: { ...strict } };
}

function messageOf(message: ModelMessage): LanguageModelV4Message {
  if (message.role === 'calls') return { role: 'assistant', content: message.calls.map(partOfCall) };
  if (message.role === 'results') return { role: 'tool', content: message.results.map(partOfResult) };
  return { role: message.role, content: [{ type: 'text', text: message.text }] };
}

function partOfCall({ id, name, input }: ToolCall): LanguageModelV4ToolCallPart {
  // Providers take back objects alone, whatever their models wrote.
  return { type: 'tool-call', toolCallId: id, toolName: name, input: isObject(input) ? input : {} };
}

function partOfResult({ id, name, output }: ToolResult): LanguageModelV4ToolResultPart {
  const value = json.parse(output);
  return { type: 'tool-result', toolCallId: id, toolName: name, output: { type: 'json', value } };
}

const json = z.json();

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `z.toJSONSchema` and the SDK have types of their own for the same thing. */
function schemaOf(schema: JsonSchema): JSONSchema7 {
  return schema;
}
