import type { AnyStep, Composed, Context } from '@lamplight/primitives';
import { composed, linkOf, perform } from '@lamplight/primitives/custom';
import { CutShort } from './cut-short.ts';
import type { AskStep, Work } from './work.ts';

/**
 * Says of what fails whether it may be tried again: only before the first piece was handed on, since what was read cannot
 * be taken back here. To be put around what tells how a try ended, and inside of what tries again.
 */
export function beforeFirstPiece(ask: AskStep): Composed<Work, Awaited<ReturnType<AskStep>>>;
export function beforeFirstPiece(ask: AnyStep): Composed<never, unknown> {
  const link = linkOf(ask);
  return composed({
    kind: 'before-first-piece',
    name: 'before-first-piece',
    links: [link],
    settings: {},
    async execute(work: Work, context: Context): Promise<unknown> {
      context.checkpoint();
      try {
        return await perform(link, work, context.enter(link));
      } catch (error) {
        if (work.input.handedOn && !context.frame.scope.isCancelled) throw new CutShort(error);
        throw error;
      }
    },
  });
}
