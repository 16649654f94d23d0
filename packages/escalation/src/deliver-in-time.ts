import type { Deadlines } from '@lamplight/ports';
import type { Channel, Delivery, Page } from './channel.ts';

/** So long, in milliseconds, a page may be under way. Channels give up before by themselves. */
const patience = 15_000;

export interface DeliverInTimeNeeds {
  readonly deadlines: Deadlines;
  /** Is told of what a channel throws. */
  readonly report: (error: unknown) => void;
}

/**
 * Sends a page and says within 15 s what became of it: a channel that hangs would keep everybody else from being told,
 * too. It may still arrive afterwards; then it has the same key as the next attempt.
 */
export async function deliverInTime(
  channel: Channel,
  page: Page,
  { deadlines, report }: DeliverInTimeNeeds,
): Promise<Delivery> {
  const { promise: late, resolve } = Promise.withResolvers<Delivery>();
  const giveUp = (): void => resolve({ delivered: false, reason: 'delivery/timeout' });
  const deadline = deadlines.after(patience);
  deadline.addEventListener('abort', giveUp, { once: true });
  try {
    return await Promise.race([channel.deliver(page), late]);
  } catch (error) {
    report(error);
    return { delivered: false, reason: 'delivery/fault' };
  } finally {
    deadline.removeEventListener('abort', giveUp);
  }
}
