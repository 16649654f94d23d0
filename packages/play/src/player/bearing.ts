import { type Preferences, preferencesSchema } from '@lamplight/contracts';
import { type LingeringRisk, lingeringRiskSchema } from '@lamplight/safety';
import { z } from 'zod';
import { createBoundedMap } from '../bounded-map.ts';
import { PlayError } from '../play-error.ts';
import type { Who } from '../who.ts';
import type { RecordKind, SealedRecords, Written } from './sealed-records.ts';

/** What holds for a player in all of their sessions. */
export interface Bearing {
  readonly preferences: Preferences;
  /** What lingers of a disclosure in any session: how grave it was and the steps of calm since, nothing else. */
  readonly risk: PlayerRisk | null;
}

/** The part of a lingering risk that is kept for a player across sessions. */
export type PlayerRisk = Pick<LingeringRisk, 'level' | 'calm'>;

export interface Bearings {
  of(who: Who): Promise<Bearing>;
  /** What is known without asking the store, for when it fails. */
  atHand(who: Who): Bearing;
  setPreferences(who: Who, preferences: Preferences): Promise<void>;
  setRisk(who: Who, risk: PlayerRisk | null): Promise<void>;
  forget(who: Who): void;
}

/** What holds for somebody who has chosen nothing. */
const usual: Bearing = {
  preferences: { language: null, country: null, limits: null, keepWords: false },
  risk: null,
};

const preferencesKind: RecordKind<Preferences> = { name: 'preferences', schema: preferencesSchema };
const riskKind: RecordKind<PlayerRisk | null> = {
  name: 'lingering-risk',
  schema: z.nullable(lingeringRiskSchema.pick({ level: true, calm: true })),
};

/** So many players' bearings are kept at hand. */
const most = 2000;
/** Two sessions of one player may write at the same moment; more than a few in a row do not. */
const mostTries = 5;

export function createBearings(records: SealedRecords): Bearings {
  const known = createBoundedMap<string, Bearing>(most);
  const nameOf = ({ tenant, player }: Who): string => JSON.stringify([tenant, player]);

  const of = async (who: Who): Promise<Bearing> => {
    const found = known.get(nameOf(who));
    if (found !== undefined) return found;
    const preferences = await records.read(who, preferencesKind);
    const risk = await records.read(who, riskKind);
    const bearing = { preferences: preferences?.value ?? usual.preferences, risk: risk?.value ?? null };
    // Whoever wrote while this was read knows better.
    const newer = known.get(nameOf(who));
    if (newer === undefined) known.set(nameOf(who), bearing);
    return newer ?? bearing;
  };

  const set = async <T>(who: Who, kind: RecordKind<T>, value: T): Promise<void> => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const before: Written<T> | null = await records.read(who, kind);
      if (await records.write(who, kind, (before?.version ?? 0) + 1, value)) return;
    }
    throw new PlayError('play/busy', `Your record "${kind.name}" is being changed elsewhere. Try again.`);
  };

  return {
    of,
    atHand: (who) => known.get(nameOf(who)) ?? usual,
    async setPreferences(who, preferences) {
      await set(who, preferencesKind, preferences);
      known.set(nameOf(who), { ...(await of(who)), preferences });
    },
    async setRisk(who, risk) {
      const bearing = await of(who);
      if (bearing.risk?.level === risk?.level && bearing.risk?.calm === risk?.calm) return;
      if (risk === null) await records.remove(who, riskKind);
      else await set(who, riskKind, risk);
      known.set(nameOf(who), { ...(await of(who)), risk });
    },
    forget: (who) => known.delete(nameOf(who)),
  };
}
