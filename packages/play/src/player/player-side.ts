import type { KeptPlan, OwnAlert, PlanSave, Preferences } from '@lamplight/contracts';
import type { Alerts } from '@lamplight/ports';
import type { Who } from '../who.ts';
import type { Bearings } from './bearing.ts';
import type { PlanKeeper } from './plan-keeper.ts';

/** What belongs to a player and to no session. Nobody but the player reads or writes it. */
export interface PlayerSide {
  preferences(who: Who): Promise<Preferences>;
  setPreferences(who: Who, preferences: Preferences): Promise<Preferences>;
  plan(who: Who): Promise<KeptPlan>;
  /** Saves a plan. @throws PlayError `play/plan-changed` when a newer one was saved since; nothing is lost then */
  savePlan(who: Who, save: PlanSave): Promise<KeptPlan>;
  /** Removes the plan with all of its versions for good. */
  removePlan(who: Who): Promise<void>;
  /** What became of the alerts about this player. */
  alerts(who: Who): Promise<readonly OwnAlert[]>;
}

export interface PlayerSideNeeds {
  readonly bearings: Bearings;
  readonly plans: PlanKeeper;
  readonly alerts: Alerts;
}

export function createPlayerSide({ bearings, plans, alerts }: PlayerSideNeeds): PlayerSide {
  return {
    preferences: async (who) => (await bearings.of(who)).preferences,
    async setPreferences(who, preferences) {
      await bearings.setPreferences(who, preferences);
      return preferences;
    },
    plan: (who) => plans.read(who),
    savePlan: (who, save) => plans.save(who, save),
    removePlan: (who) => plans.remove(who),
    alerts: ({ tenant, player }) => alerts.about(tenant, player),
  };
}
