import type { Clock, Journal, Keyring, SessionRow, Vault } from '@lamplight/ports';
import type { State } from '@lamplight/world';
import { createBoundedMap } from './bounded-map.ts';
import { chainStart } from './chain.ts';
import { type Entry, keyOf, type Started } from './entry.ts';
import { PlayError } from './play-error.ts';
import { beginPlaying, follow, type Playing, type Position } from './playing.ts';
import { openEntry, openSnapshot, sealEntry, sealSnapshot } from './sealed-entry.ts';
import type { States } from './states.ts';
import type { Who } from './who.ts';

/** Opens playings from the journal and writes to them. */
export interface Desk {
  keyring(who: Who): Promise<Keyring>;
  /** @throws PlayError `play/no-session` when it does not exist or is another player's */
  open(who: Who, session: string): Promise<Playing>;
  /** Makes the first entry of a session durable. */
  begin(who: Who, session: string, entry: Started, after: After): Promise<Playing>;
  /** Makes one more entry durable and brings the playing up to date. `state` is the world's at the new head. */
  write(who: Who, playing: Playing, entry: Entry, after: After): Promise<void>;
  forget(session: string): void;
}

/** How things stand once an entry is written. */
export interface After {
  readonly turn: number;
  readonly ended: string | null;
  readonly state: State;
}

/** So many entries lie between two snapshots. */
const snapshotEvery = 50;

export interface DeskNeeds {
  readonly journal: Journal;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly states: States;
}

export function createDesk({ journal, vault, clock, states }: DeskNeeds): Desk {
  const open = createBoundedMap<string, { readonly player: string; readonly playing: Playing }>(2000);
  const keyring = (who: Who): Promise<Keyring> => vault.keyring({ tenant: who.tenant, person: who.player });

  const load = async (who: Who, session: string): Promise<Playing> => {
    const row = await journal.session(who.tenant, session);
    if (row === undefined || row.player !== who.player) throw noSession(session);
    const ring = await keyring(who);
    const [first, ...later] = await journal.read(who.tenant, session);
    const entry = first && openEntry(ring, first);
    if (first === undefined || entry?.kind !== 'session-started') {
      throw new PlayError('play/journal-damaged', `Session "${session}" has no beginning in the journal.`);
    }
    const playing = beginPlaying(session, entry, first);
    for (const stored of later) follow(playing, openEntry(ring, stored), stored);
    for (const snapshot of await journal.snapshots(who.tenant, session)) {
      states.remember(session, snapshot.sequence, openSnapshot(ring, snapshot));
    }
    return playing;
  };

  const append = async (who: Who, page: Page): Promise<Position> => {
    const ring = await keyring(who);
    const { stream, expected, previous, entry, after } = page;
    const slot = { who, stream, sequence: expected + 1, at: clock.now(), previous };
    const stored = sealEntry(ring, entry, slot);
    const key = keyOf(entry);
    const appended = await journal.append({
      tenant: who.tenant,
      stream,
      expected,
      entries: [stored],
      session: rowOf(who, page, stored.at),
      audit: [{ at: stored.at, actor: who.player, action: entry.kind, subject: stream, detail: auditDetail(entry) }],
      outbox: [{ topic: 'session', body: JSON.stringify({ player: who.player, kind: entry.kind }) }],
      ...(key === null ? {} : { key: { player: who.player, key } }),
      ...(slot.sequence % snapshotEvery === 0 ? { snapshot: sealSnapshot(ring, after.state, slot) } : {}),
    });
    if (appended.outcome === 'appended') return stored;
    open.delete(stream);
    if (appended.outcome === 'key-used') throw keyUsedElsewhere(key ?? '', appended.stream);
    throw new PlayError('play/busy', `Session "${stream}" was changed by somebody else meanwhile. Try again.`);
  };

  return {
    keyring,
    async open(who, session) {
      const known = open.get(session);
      if (known !== undefined && known.player === who.player) return known.playing;
      const playing = await load(who, session);
      open.set(session, { player: who.player, playing });
      return playing;
    },
    async begin(who, session, entry, after) {
      const { adventure } = entry;
      const page = { stream: session, expected: 0, previous: chainStart, adventure, startedAt: clock.now() };
      const playing = beginPlaying(session, entry, await append(who, { ...page, entry, after }));
      open.set(session, { player: who.player, playing });
      return playing;
    },
    async write(who, playing, entry, after) {
      const written = await append(who, {
        stream: playing.id,
        expected: playing.sequence,
        previous: playing.chain,
        entry,
        adventure: playing.adventure,
        startedAt: playing.startedAt,
        after,
      });
      follow(playing, entry, written);
    },
    forget: (session) => open.delete(session),
  };
}

/** What is to be written, and behind what. */
interface Page {
  readonly stream: string;
  readonly expected: number;
  readonly previous: string;
  readonly adventure: string;
  readonly startedAt: number;
  readonly entry: Entry;
  readonly after: After;
}

function rowOf({ tenant, player }: Who, { stream, adventure, startedAt, after }: Page, at: number): SessionRow {
  const { turn, ended } = after;
  return { tenant, player, stream, adventure, turn, ended, startedAt, updatedAt: at };
}

/** Facts for the audit, none of them anybody's words. */
function auditDetail(entry: Entry): string {
  if (entry.kind !== 'turn-played') return '{}';
  return JSON.stringify({ outcome: entry.outcome, turn: entry.turn, level: entry.watch.level });
}

function noSession(session: string): PlayError {
  return new PlayError('play/no-session', `You have no session "${session}". List your sessions to see which there are.`);
}

function keyUsedElsewhere(key: string, stream: string): PlayError {
  return new PlayError(
    'play/key-used-elsewhere',
    `The key "${key}" was used in your session "${stream}" already. Use a fresh key for each new input.`,
  );
}
