import { useEffect, useSyncExternalStore } from 'react';
import type { PlanState } from './plan-state.ts';
import type { PlanStore } from './plan-store.ts';

/** The plan as it stands; the network coming back is a reason to try again at once. */
export function usePlan(plans: PlanStore): PlanState {
  useEffect(() => {
    plans.open();
    window.addEventListener('online', plans.retry);
    return () => window.removeEventListener('online', plans.retry);
  }, [plans]);
  return useSyncExternalStore(plans.subscribe, plans.state);
}
