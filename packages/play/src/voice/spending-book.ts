import { type Spent, spentSchema } from '@lamplight/contracts';
import type { Clock } from '@lamplight/ports';
import { createInTurn } from '../in-turn.ts';
import { PlayError } from '../play-error.ts';
import type { RecordKind, SealedRecords } from '../player/sealed-records.ts';
import type { Who } from '../who.ts';
import { nothingSpent, type Use, spentWith } from './spent.ts';

/** What players spend on models each month. Who spent it is in their own records alone, under their own key. */
export interface SpendingBook {
  /** What was spent this month, by one player and by everybody, with everything that was added before it was asked. */
  month(who: Who): Promise<Month>;
  add(who: Who, uses: readonly Use[], tellings: number): Promise<void>;
  /** Counts what may be spent at most as long as nobody knows how much it was; returns how to end that, once. */
  claim(account: Account, amount: number): () => void;
  /** All that is claimed now: for one turn and session, by one player, and by everybody. */
  claimed(account: Account): Claimed;
}

/** On whose account something is spent, and on what. */
export interface Account {
  readonly who: Who;
  readonly session: string;
  /** The entry that is told; `null` for what belongs to no turn. */
  readonly turn: number | null;
}

export interface Claimed {
  readonly turn: number;
  readonly session: number;
  readonly own: number;
  readonly everybody: number;
}

export interface Month {
  readonly own: Spent;
  readonly everybody: Spent;
}

/** Whose the sum of everybody is; no player has such a name. */
const everybody = '~everybody';
const mostWaiting = 10_000;
/** Another process may write at the same moment. */
const mostTries = 5;

export function createSpendingBook(records: SealedRecords, clock: Clock): SpendingBook {
  const inTurn = createInTurn(mostWaiting, () => busy());
  const nameOf = ({ tenant, player }: Who): string => JSON.stringify([tenant, player]);
  const kindNow = (): RecordKind<Spent> => {
    const month = new Date(clock.now()).toISOString().slice(0, 7);
    return { name: `voice-spent/${month}`, schema: spentSchema };
  };
  const read = (who: Who): Promise<Spent> =>
    inTurn(nameOf(who), async () => (await records.read(who, kindNow()))?.value ?? nothingSpent);
  const addTo = (who: Who, uses: readonly Use[], tellings: number): Promise<void> =>
    inTurn(nameOf(who), async () => {
      const kind = kindNow();
      for (let tries = 0; tries < mostTries; tries += 1) {
        const before = await records.read(who, kind);
        const sum = spentWith(before?.value ?? nothingSpent, uses, tellings);
        if (await records.write(who, kind, (before?.version ?? 0) + 1, sum)) return;
      }
      throw busy();
    });
  const claims = new Map<string, number>();
  const change = (name: string, amount: number): void => {
    const now = (claims.get(name) ?? 0) + amount;
    if (now > 0) claims.set(name, now);
    else claims.delete(name);
  };
  const all = ({ tenant }: Who): Who => ({ tenant, player: everybody });
  const namesOf = ({ who, session, turn }: Account): Readonly<Record<keyof Claimed, string>> => ({
    turn: JSON.stringify([who.tenant, session, turn]),
    session: JSON.stringify([who.tenant, session, 'all']),
    own: nameOf(who),
    everybody: nameOf(all(who)),
  });
  return {
    async month(who) {
      const [own, together] = await Promise.all([read(who), read(all(who))]);
      return { own, everybody: together };
    },
    claim(account, amount) {
      const names = Object.values(namesOf(account));
      for (const name of names) change(name, amount);
      let isClaimed = true;
      return () => {
        if (isClaimed) for (const name of names) change(name, -amount);
        isClaimed = false;
      };
    },
    claimed(account) {
      const { turn, session, own, everybody: together } = namesOf(account);
      const of = (name: string): number => claims.get(name) ?? 0;
      return { turn: of(turn), session: of(session), own: of(own), everybody: of(together) };
    },
    async add(who, uses, tellings) {
      if (uses.length === 0) return;
      await Promise.all([addTo(all(who), uses, tellings), addTo(who, uses, tellings)]);
    },
  };
}

function busy(): PlayError {
  return new PlayError('play/busy', 'What was spent is being written down elsewhere. Try again.');
}
