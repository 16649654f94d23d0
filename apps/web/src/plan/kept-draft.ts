import { isSafetyPlan } from './is-safety-plan.ts';
import type { SafetyPlan } from '@lamplight/contracts';
import type { Store } from '../session/outstanding.ts';

/** A plan that was written and not saved yet. */
export interface Draft {
  /** The version it was written on; `null` when the server had never answered. */
  readonly version: number | null;
  readonly plan: SafetyPlan;
}

const name = 'lamplight.plan';

/** What was not saved when this tab was loaded anew; it is gone with the tab, and as soon as it is saved. */
export function readDraft(store: Store): Draft | null {
  try {
    const kept: unknown = JSON.parse(store.getItem(name) ?? 'null');
    return isDraft(kept) ? kept : null;
  } catch {
    // Unreadable or forbidden storage holds nothing.
    return null;
  }
}

export function keepDraft(store: Store, draft: Draft | null): void {
  try {
    if (draft === null) store.removeItem(name);
    else store.setItem(name, JSON.stringify(draft));
  } catch {
    // Without storage it is still in memory; only a reload before it is saved would lose it.
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null || !('version' in value) || !('plan' in value))
    return false;
  return (value.version === null || typeof value.version === 'number') && isSafetyPlan(value.plan);
}
