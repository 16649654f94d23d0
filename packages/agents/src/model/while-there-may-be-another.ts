import type { AnyStep, Composed, Context } from '@lamplight/primitives';
import { composed, linkOf, perform } from '@lamplight/primitives/custom';
import { CutShort } from './cut-short.ts';
import { hasTokensForAnother } from './has-tokens-for-another.ts';
import type { AskStep, Work } from './work.ts';

/**
 * Says of what fails whether there may be another try, with the same model or the next: only before the first piece was
 * handed on, since what was read cannot be taken back here, and only within what the request may use in all. To be put
 * around what tells how a try ended, and inside of what tries again.
 */
export function whileThereMayBeAnother(ask: AskStep): Composed<Work, Awaited<ReturnType<AskStep>>>;
export function whileThereMayBeAnother(ask: AnyStep): Composed<never, unknown> {
  const link = linkOf(ask);
  return composed({
    kind: 'while-there-may-be-another',
    name: 'while-there-may-be-another',
    links: [link],
    settings: {},
    async execute(work: Work, context: Context): Promise<unknown> {
      context.checkpoint();
      try {
        return await perform(link, work, context.enter(link));
      } catch (error) {
        const isLast = work.input.handedOn || !hasTokensForAnother(work.input);
        if (isLast && !context.frame.scope.isCancelled) throw new CutShort(error);
        throw error;
      }
    },
  });
}
