import type { ModelRequest, ModelUsage } from '@lamplight/ports';
import { estimateTokens } from './estimate-tokens.ts';

/** What a model that gave no answer has read of a request, by our estimate; what it has written nobody saw. */
export function readOf({ system, messages, tools, output }: ModelRequest): ModelUsage {
  const input = estimateTokens(system) + estimateTokens(JSON.stringify([messages, tools, output]));
  return { input, cachedInput: 0, output: 0 };
}
