import type { KeptPlan } from '@lamplight/contracts';
import type { Store } from '../session/outstanding.ts';
import { isSafetyPlan } from './is-safety-plan.ts';

/** A copy of the plan in this browser, for whoever wants to read it without the server. */
export interface PlanCopy {
  readonly isWanted: () => boolean;
  /** Begins to keep a copy, or destroys the one there is. */
  readonly want: (isWanted: boolean) => void;
  readonly read: () => KeptPlan | null;
  /** Keeps the plan as the server has it, where a copy is wanted. */
  readonly keep: (kept: KeptPlan) => void;
}

/** What begins the names of the copy; "Erase everything" and leaving quickly take it away. */
export const planCopyName = 'lamplight.plan-copy';
const wish = 'lamplight.keeps-plan';

export function planCopyIn(store: Store): PlanCopy {
  const isWanted = (): boolean => quietly(() => store.getItem(wish) !== null) ?? false;
  return {
    isWanted,
    want(wanted) {
      quietly(() => {
        if (wanted) store.setItem(wish, 'yes');
        else {
          store.removeItem(wish);
          store.removeItem(planCopyName);
        }
      });
    },
    read() {
      const kept: unknown = quietly(() => JSON.parse(store.getItem(planCopyName) ?? 'null'));
      return isWanted() && isKeptPlan(kept) ? kept : null;
    },
    keep(kept) {
      if (isWanted()) quietly(() => store.setItem(planCopyName, JSON.stringify(kept)));
    },
  };
}

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    // Unreadable, forbidden or full storage has no copy; the server has the plan.
    return undefined;
  }
}

function isKeptPlan(value: unknown): value is KeptPlan {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    typeof value.version === 'number' &&
    'plan' in value &&
    isSafetyPlan(value.plan)
  );
}
