import { readOf } from '../spending/read-of.ts';
import type { Asked } from './work.ts';

/** Whether one more call, with all that it may write, stays within what may be used in all. What cost nothing takes nothing. */
export function hasTokensForAnother({ request, inVain }: Pick<Asked, 'request' | 'inVain'>): boolean {
  const { mostInAll = Infinity, mostTokens } = request;
  return inVain === 0 || inVain + readOf(request).input + mostTokens <= mostInAll;
}
