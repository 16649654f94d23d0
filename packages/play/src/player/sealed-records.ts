import type { Clock, Keyring, PlayerRecord, PlayerRecords } from '@lamplight/ports';
import type { z } from 'zod';
import { PlayError } from '../play-error.ts';
import type { Who } from '../who.ts';

/** A kind of record that a player has: one of each, in versions. */
export interface RecordKind<T> {
  /** `safety-plan` */
  readonly name: string;
  readonly schema: z.ZodType<T>;
}

/** A record as it was written. */
export interface Written<T> {
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly value: T;
}

/** Players' records, opened and sealed with the player's own key. */
export interface SealedRecords {
  /** @throws PlayError `play/record-damaged` */
  read<T>(who: Who, kind: RecordKind<T>): Promise<Written<T> | null>;
  /** The newest versions of all records whose names begin with that of the kind, by the rest of their names. */
  list<T>(who: Who, kind: RecordKind<T>): Promise<ReadonlyMap<string, Written<T>>>;
  /** Writes the next version; `null` when there is a version with that number already. */
  write<T>(who: Who, kind: RecordKind<T>, version: number, value: T): Promise<Written<T> | null>;
  /** Removes every version of one kind, or everything. */
  remove(who: Who, kind?: RecordKind<unknown>): Promise<void>;
}

export interface SealedRecordsNeeds {
  readonly records: PlayerRecords;
  readonly clock: Clock;
  readonly keyring: (who: Who) => Promise<Keyring>;
}

export function createSealedRecords({ records, clock, keyring }: SealedRecordsNeeds): SealedRecords {
  const open = <T>(
    ring: Keyring,
    { name, version, at, body }: PlayerRecord,
    schema: z.ZodType<T>,
  ): Written<T> => {
    const plain: unknown = JSON.parse(ring.open(body, about(name, version)));
    const opened = schema.safeParse(plain);
    if (!opened.success) throw damaged(name, version);
    return { version, at, value: opened.data };
  };
  return {
    async read<T>(who: Who, { name, schema }: RecordKind<T>) {
      const stored = await records.latestRecord(ownerOf(who), name);
      return stored === undefined ? null : open(await keyring(who), stored, schema);
    },
    async list<T>(who: Who, { name, schema }: RecordKind<T>) {
      const stored = await records.latestRecords(ownerOf(who), name);
      if (stored.length === 0) return new Map<string, Written<T>>();
      const ring = await keyring(who);
      return new Map(stored.map((one) => [one.name.slice(name.length), open(ring, one, schema)]));
    },
    async write(who, { name }, version, value) {
      const at = clock.now();
      const body = (await keyring(who)).seal(JSON.stringify(value), about(name, version));
      const isWritten = await records.addRecord(ownerOf(who), { name, version, at, body });
      return isWritten ? { version, at, value } : null;
    },
    remove: (who, kind) => records.removeRecords(ownerOf(who), kind?.name),
  };
}

function ownerOf({ tenant, player }: Who): { tenant: string; person: string } {
  return { tenant, person: player };
}

function about(name: string, version: number): string {
  return `player/${name}/${version}`;
}

function damaged(name: string, version: number): PlayError {
  return new PlayError(
    'play/record-damaged',
    `Version ${version} of your record "${name}" is not one that this version can read. ` +
      'It was written by a newer version, or it is damaged.',
  );
}
