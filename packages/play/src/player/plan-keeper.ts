import { type KeptPlan, type PlanSave, type SafetyPlan, safetyPlanSchema } from '@lamplight/contracts';
import { emptyPlan } from '@lamplight/care';
import { PlayError } from '../play-error.ts';
import type { Who } from '../who.ts';
import type { RecordKind, SealedRecords, Written } from './sealed-records.ts';

const plans: RecordKind<SafetyPlan> = { name: 'safety-plan', schema: safetyPlanSchema };

/** Keeps players' safety plans. Nobody but their owner reads them, and nothing is read for risk in them. */
export interface PlanKeeper {
  read(who: Who): Promise<KeptPlan>;
  /** @throws PlayError `play/plan-changed` when another version than the one that was edited is the newest */
  save(who: Who, save: PlanSave): Promise<KeptPlan>;
  remove(who: Who): Promise<void>;
}

export function createPlanKeeper(records: SealedRecords): PlanKeeper {
  const newest = async (who: Who): Promise<KeptPlan> => kept(await records.read(who, plans));
  return {
    read: newest,
    async save(who, { version, plan }) {
      const before = await newest(who);
      const saved = before.version === version ? await records.write(who, plans, version + 1, plan) : null;
      if (saved === null) throw changed(version, (await newest(who)).version);
      return kept(saved);
    },
    remove: (who) => records.remove(who, plans),
  };
}

function kept(written: Written<SafetyPlan> | null): KeptPlan {
  if (written === null) return { version: 0, savedAt: null, plan: emptyPlan };
  const { version, at, value } = written;
  return { version, savedAt: new Date(at).toISOString(), plan: value };
}

function changed(edited: number, newest: number): PlayError {
  const now = newest === 0 ? 'it was removed meanwhile' : `version ${newest} is the newest`;
  return new PlayError(
    'play/plan-changed',
    `The plan was not saved, and nothing was overwritten: you edited version ${edited}, and ${now}. ` +
      `Read the plan again, bring your changes over, and save them as a change of version ${newest}.`,
  );
}
