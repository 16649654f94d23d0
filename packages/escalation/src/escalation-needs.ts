import type { Clock, Deadlines, DurableWork } from '@lamplight/ports';
import type { AlertBook } from './alert-book.ts';
import type { AlertEvent } from './alert-event.ts';
import type { ReachableContact } from './contact.ts';
import type { Disguise } from './disguise.ts';
import type { EscalationPolicy } from './escalation-policy.ts';
import type { StandIn } from './stand-in.ts';

/** What escalation works with. */
export interface EscalationNeeds {
  readonly book: AlertBook;
  /** For while the book takes nothing; without it, a failure of the book is the caller's. */
  readonly standIn?: StandIn;
  /** Nobody, or at least one of them `first`. */
  readonly contacts: readonly ReachableContact[];
  /** Must hand tasks of the kind `alert` to `advance`. */
  readonly durable: DurableWork;
  readonly clock: Clock;
  /** How long a page may be under way. */
  readonly deadlines: Deadlines;
  readonly policy: EscalationPolicy;
  readonly disguise: Disguise;
  /** The address of a link, from its path (`/watch/alerts/…`). */
  readonly addressOf: (path: string) => string;
  /** Is told of every event that was entered. */
  readonly count: (event: AlertEvent) => void;
  /** Is told of faults that nobody foresaw. */
  readonly report: (error: unknown) => void;
}
