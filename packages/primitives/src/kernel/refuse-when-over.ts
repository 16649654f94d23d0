import type { Context } from '../context/context.ts';

/**
 * Refuses to go on with work that has come to its end. Those who take failures for values call it when there was one,
 * since the end of the work around them is no failure of a branch.
 *
 * @throws the reason of the cancellation, or the error for a deadline that has passed
 */
export function refuseWhenOver({ frame, remaining }: Context): void {
  if (frame.scope.isCancelled) throw frame.scope.reason;
  if (remaining === 0) throw frame.limit.late(true);
}
