import type { Event } from '../features.ts';
import { originOf } from '../rules/origin.ts';
import type { Draw } from './luck.ts';

/** Where an event of a turn came from. */
export interface Traced {
  readonly event: Event;
  /** The event that it follows from, counted within the turn; `null` for what the command itself brought about. */
  readonly after: number | null;
  /** The authored rule whose effect it is, by id. */
  readonly rule: string | null;
  /** Chance was asked before it happened. */
  readonly draw: Draw | null;
}

/** Notes where events come from while a turn is decided. */
export interface Trace {
  /** Is told of each draw. */
  readonly watch: (draw: Draw) => void;
  /** What happens until `work` is done follows from the event that was noted as number `after`. */
  following<T>(after: number, work: () => T): T;
  add(event: Event): void;
  readonly traced: readonly Traced[];
}

export function createTrace(): Trace {
  const traced: Traced[] = [];
  let after: number | null = null;
  let draw: Draw | null = null;
  return {
    watch(drawn) {
      draw = drawn;
    },
    following(index, work) {
      const before = after;
      after = index;
      draw = null;
      try {
        return work();
      } finally {
        after = before;
        draw = null;
      }
    },
    add(event) {
      traced.push({ event, after, rule: originOf(event) ?? null, draw });
    },
    traced,
  };
}
