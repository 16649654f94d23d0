import type { LanguageModelError, ModelUsage } from '@lamplight/ports';
import { readOf } from '../spending/read-of.ts';
import type { Asked } from './work.ts';

const nothing: ModelUsage = { input: 0, cachedInput: 0, output: 0 };

/**
 * What may be charged for a call that brought no whole answer, by our estimate: what was sent, unless the provider did not
 * take it. A provider goes on reading, and often writing, when we hang up, and says so on its bill alone; a limit that
 * leaves this out would not be one.
 */
export function usedInVain({ request, handedOn }: Asked, { code, taken }: LanguageModelError): ModelUsage {
  return taken || handedOn || code === 'language-model/aborted' ? readOf(request) : nothing;
}
