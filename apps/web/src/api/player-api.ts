import type { KeptPlan, OwnAlert, PlanSave, Preferences } from '@lamplight/contracts';
import { type Fetch, request } from './request.ts';

/** What belongs to a player and to no story. Whatever fails throws an `ApiError`. */
export interface PlayerApi {
  preferences(): Promise<Preferences>;
  setPreferences(preferences: Preferences): Promise<Preferences>;
  plan(): Promise<KeptPlan>;
  /** Saves a plan; fails with `play/plan-changed` when a newer version was saved since. */
  savePlan(save: PlanSave): Promise<KeptPlan>;
  removePlan(): Promise<void>;
  /** What became of alerts about this player, newest first. */
  alerts(): Promise<readonly OwnAlert[]>;
}

export function createPlayerApi(send: Fetch): PlayerApi {
  return {
    preferences: () => request(send, 'GET', '/player/preferences'),
    setPreferences: (preferences) => request(send, 'PUT', '/player/preferences', preferences),
    plan: () => request(send, 'GET', '/player/plan'),
    savePlan: (save) => request(send, 'PUT', '/player/plan', save),
    removePlan: () => request(send, 'DELETE', '/player/plan'),
    alerts: async () =>
      (await request<{ alerts: readonly OwnAlert[] }>(send, 'GET', '/player/alerts')).alerts,
  };
}
