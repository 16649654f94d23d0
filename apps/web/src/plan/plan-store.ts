import type { KeptPlan, SafetyPlan } from '@lamplight/contracts';
import { emptyPlan } from '@lamplight/care';
import { ApiError } from '../api/api-error.ts';
import type { PlayerApi } from '../api/player-api.ts';
import type { Store } from '../session/outstanding.ts';
import { createRetry } from '../session/retry.ts';
import { isSamePlan } from './is-same-plan.ts';
import { keepDraft, readDraft } from './kept-draft.ts';
import type { PlanCopy } from './plan-copy.ts';
import type { PlanState } from './plan-state.ts';

/** The player's plan for as long as the page is open, with or without a server. */
export interface PlanStore {
  readonly state: () => PlanState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the plan, and saves what a reload left unsaved. */
  readonly open: () => void;
  /** Writes the plan; it is saved a moment later, and tried again for as long as nobody answers. */
  readonly write: (plan: SafetyPlan) => void;
  /** Ends a conflict with the version that is to stay. */
  readonly settle: (plan: SafetyPlan) => void;
  /** Keeps a copy in this browser from now on, or none any more. */
  readonly keepCopy: (isWanted: boolean) => void;
  /** Removes it for good; returns why that did not work, or `null`. */
  readonly remove: () => Promise<string | null>;
  /** Forgets what this page knows of it; what was never saved goes with it. */
  readonly forget: () => void;
  readonly retry: () => void;
}

export interface PlanStoreNeeds {
  readonly api: Pick<PlayerApi, 'plan' | 'savePlan' | 'removePlan'>;
  /** Holds what is not saved yet, and nothing else. */
  readonly store: Store;
  /** Holds what is saved, if the player wants that. */
  readonly copy: PlanCopy;
  /** Calls back after some milliseconds; returns how to prevent it. */
  readonly later: (milliseconds: number, work: () => void) => () => void;
}

/** Milliseconds without writing after which it is saved. */
const pause = 700;
/** What is already waiting for something else goes on waiting for it. */
const whileWriting: Partial<Record<PlanState['status'], PlanState['status']>> = {
  away: 'unsaved',
  unsaved: 'unsaved',
  conflict: 'conflict',
};
const blank: PlanState = {
  plan: emptyPlan,
  kept: null,
  status: 'loading',
  reason: null,
  theirs: null,
  isCopied: false,
};

export function createPlanStore({ api, store, copy, later }: PlanStoreNeeds): PlanStore {
  const draft = readDraft(store);
  const copied = copy.read();
  let state: PlanState = {
    ...blank,
    isCopied: copy.isWanted(),
    ...(draft === null ? { plan: copied?.plan ?? emptyPlan } : { plan: draft.plan, status: 'unsaved' }),
  };
  /** The version that the writing began with. */
  let base: number | null = draft === null ? (copied?.version ?? null) : draft.version;
  let isWritten = draft !== null;
  let isBusy = false;
  let cancel: (() => void) | undefined;
  const listeners = new Set<() => void>();
  const retry = createRetry(later);

  const set = (change: Partial<PlanState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const settled = (kept: KeptPlan, plan = kept.plan): void => {
    isWritten = false;
    base = kept.version;
    keepDraft(store, null);
    copy.keep({ ...kept, plan });
    set({ kept, plan, status: 'saved', reason: null, theirs: null });
  };

  /** What the server has meets what was written here. */
  const compare = (kept: KeptPlan): void => {
    if (!isWritten || isSamePlan(kept.plan, state.plan)) settled(kept);
    else if (kept.version === (base ?? 0)) set({ kept });
    else set({ kept, status: 'conflict', theirs: kept });
  };

  const save = async (version: number): Promise<void> => {
    const sent = state.plan;
    set({ status: 'saving' });
    try {
      const kept = await api.savePlan({ version, plan: sent });
      if (state.plan === sent) return settled(kept, sent);
      base = kept.version;
      keepDraft(store, { version: base, plan: state.plan });
      set({ kept });
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'play/plan-changed') throw error;
      // Saved elsewhere, or saved by a request whose answer was lost: reading it tells which.
      compare(await api.plan());
    }
  };

  const next = (): (() => Promise<void>) | null => {
    const { kept, status } = state;
    if (kept === null) return async () => compare(await api.plan());
    return isWritten && status !== 'conflict' ? () => save(kept.version) : null;
  };

  const sync = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    let attempt = 0;
    for (let step = next(); step !== null; step = next()) {
      try {
        await step();
        attempt = 0;
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        if (!error.retryable) {
          set({ status: 'refused', reason: error.message });
          break;
        }
        set({ status: isWritten ? 'unsaved' : 'away' });
        await retry.wait(attempt);
        attempt += 1;
      }
    }
    isBusy = false;
  };

  const soon = (): void => {
    cancel?.();
    cancel = later(pause, () => void sync());
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: () => void sync(),
    write(plan) {
      isWritten = true;
      keepDraft(store, { version: base, plan });
      set({ plan, reason: null, status: whileWriting[state.status] ?? 'saving' });
      soon();
    },
    settle(plan) {
      const { theirs } = state;
      if (theirs === null) return;
      base = theirs.version;
      set({ plan, theirs: null });
      if (isSamePlan(plan, theirs.plan)) return settled(theirs);
      keepDraft(store, { version: base, plan });
      set({ status: 'saving' });
      void sync();
    },
    keepCopy(isWanted) {
      copy.want(isWanted);
      if (state.kept !== null && !isWritten) copy.keep(state.kept);
      set({ isCopied: isWanted });
    },
    async remove() {
      try {
        await api.removePlan();
        isWritten = false;
        settled(await api.plan());
        return null;
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        return error.message;
      }
    },
    forget() {
      isWritten = false;
      base = null;
      keepDraft(store, null);
      copy.want(false);
      set(blank);
      void sync();
    },
    retry: retry.now,
  };
}
