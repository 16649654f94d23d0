import type { Context } from '../context/context.ts';

/**
 * Whether nobody waits any more for what a step would give: its scope was cancelled, or its time is over. Also true
 * when the timer that says so has not had its turn yet.
 */
export function isNotNeeded(context: Context): boolean {
  return context.frame.scope.isCancelled || context.remaining === 0;
}
