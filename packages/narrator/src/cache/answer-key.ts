import { createHash } from 'node:crypto';
import type { ModelRequest } from '@lamplight/ports';

/**
 * What two asks with the same answer have in common: the content, the version of our words (which the hint is part of), the
 * model, and everything that is sent of the moment. A hash, so that no store holds words in its keys.
 */
export function answerKey(content: string, version: string, model: string, request: ModelRequest): string {
  const all = JSON.stringify([content, version, model, request.mostTokens, request.messages]);
  return createHash('sha256').update(all).digest('hex');
}
