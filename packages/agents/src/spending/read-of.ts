import type { ModelMessage, ModelRequest, ModelUsage } from '@lamplight/ports';
import { estimateTokens } from './estimate-tokens.ts';

/** What providers put around a message. */
const envelope = 8;

/** What a model that gave no answer has read of a request, by our estimate; what it has written nobody saw. */
export function readOf({ system, messages, tools, output }: ModelRequest): ModelUsage {
  const shapes = tools === undefined && output === undefined ? 0 : asJson([tools, output]);
  const said = messages.reduce((sum, message) => sum + envelope + tokensOf(message), 0);
  return { input: estimateTokens(system) + said + shapes, cachedInput: 0, output: 0 };
}

/** Prose as it is: written as JSON, the end of each line would count as two tokens. */
function tokensOf(message: ModelMessage): number {
  return 'text' in message ? estimateTokens(message.text) : asJson(message);
}

function asJson(value: unknown): number {
  return estimateTokens(JSON.stringify(value));
}
