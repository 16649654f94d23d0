import type { Alert, Scene } from '@lamplight/contracts';
import {
  type Clock,
  type Journal,
  type Keyring,
  type SessionRow,
  type Vault,
  VaultError,
  type WrittenSession,
} from '@lamplight/ports';
import type { State, World } from '@lamplight/world';
import { createBoundedMap } from './bounded-map.ts';
import { chainStart } from './chain.ts';
import { type Entry, keyOf, type Started } from './entry.ts';
import { keyDigest } from './key-digest.ts';
import { keyUsedElsewhere } from './key-used-elsewhere.ts';
import { PlayError } from './play-error.ts';
import { beginPlaying, follow, headOf, type Playing, type Position } from './playing.ts';
import { openEntry, openSnapshot, sealEntry, sealSnapshot } from './sealed-entry.ts';
import { restorableUntil } from './sessions/restorable-for.ts';
import { cardLine, sealCard } from './sessions/session-card.ts';
import type { Shelf } from './shelf.ts';
import type { States } from './states.ts';
import type { Who } from './who.ts';

/** Opens playings from the journal and writes to them. */
export interface Desk {
  keyring(who: Who): Promise<Keyring>;
  /**
   * The session's line in the list.
   *
   * @throws PlayError `play/no-session` when there is none or it is another player's; `play/session-removed`
   */
  row(who: Who, session: string): Promise<SessionRow>;
  /** The same, also of a session that was removed and is still there. */
  anyRow(who: Who, session: string): Promise<SessionRow>;
  /** What is said of a session that the player does not have. */
  noSession(session: string): PlayError;
  /** @throws PlayError `play/no-session`, or `play/journal-damaged` */
  open(who: Who, session: string): Promise<Playing>;
  /** The session as it is at hand; `undefined` where it would have to be read. It may be behind what others wrote. */
  atHand(who: Who, session: string): Promise<Playing | undefined>;
  /** Makes the first entry of a session durable. */
  begin(who: Who, session: string, entry: Started, after: After): Promise<Playing>;
  /** Makes one more entry durable and brings the playing up to date. */
  write(who: Who, playing: Playing, entry: Entry, after: After): Promise<void>;
  forget(who: Who, session: string): void;
}

/** How things stand once an entry is written; `state` is that of `world` at the new head. */
export interface After {
  readonly world: World;
  readonly turn: number;
  readonly ended: string | null;
  readonly state: State;
  readonly scene: Scene;
  /** What somebody is to be told as soon as the entry is durable. */
  readonly alert?: Alert | undefined;
}

/** So many entries lie between two snapshots. */
const snapshotEvery = 50;
/** So many playings are kept at hand. */
const mostOpen = 2000;

export interface DeskNeeds {
  readonly journal: Journal;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly shelf: Shelf;
  readonly states: States;
}

export function createDesk({ journal, vault, clock, shelf, states }: DeskNeeds): Desk {
  // Promises, so that all who open a session at the same time get the same playing.
  const atHand = createBoundedMap<string, Promise<Playing>>(mostOpen);
  const keyring = async ({ tenant, player }: Who): Promise<Keyring> => {
    try {
      return await vault.keyring({ tenant, person: player });
    } catch (error) {
      if (error instanceof VaultError && error.code === 'vault/key-destroyed') throw erased(error);
      throw error;
    }
  };

  const anyRow = async (who: Who, session: string): Promise<SessionRow> => {
    const found = await journal.session(who.tenant, session);
    if (found?.player === who.player) return found;
    throw noSession(session);
  };
  const row = async (who: Who, session: string): Promise<SessionRow> => {
    const found = await anyRow(who, session);
    if (found.removedAt === null) return found;
    throw removed(session, found.removedAt);
  };

  const load = async (who: Who, session: string): Promise<Playing> => {
    const { sequence } = await row(who, session);
    const ring = await keyring(who);
    const stored = await journal.snapshots(who.tenant, session);
    const snapshots = new Map(stored.map((snapshot) => [snapshot.sequence, snapshot]));
    const [first, ...later] = await journal.read(who.tenant, session);
    const entry = first && openEntry(ring, first);
    if (first === undefined || entry?.kind !== 'session-started') {
      throw new PlayError('play/journal-damaged', `Session "${session}" has no beginning in the journal.`);
    }
    const playing = beginPlaying(session, entry, first);
    for (const one of later) {
      follow(playing, openEntry(ring, one), one);
      const snapshot = snapshots.get(one.sequence);
      const world = snapshot && worldOf(playing);
      const state = world && openSnapshot(ring, snapshot, world);
      if (state) states.remember(session, headOf(playing).sequence, state);
    }
    if (playing.sequence !== sequence) throw cutOff(session, playing.sequence, sequence);
    return playing;
  };

  /** A session whose adventure is not here, or not as it was, can be read all the same. */
  const worldOf = (playing: Playing): World | undefined => {
    try {
      return shelf.of(playing).world;
    } catch (error) {
      if (error instanceof PlayError) return undefined;
      throw error;
    }
  };

  const append = async (who: Who, page: Page): Promise<Position> => {
    const ring = await keyring(who);
    const { stream, expected, previous, entry, after } = page;
    const slot = { who, stream, sequence: expected + 1, at: clock.now(), previous };
    const stored = sealEntry(ring, entry, slot);
    const key = keyOf(entry);
    const { content } = after.world.story;
    const appended = await journal.append({
      tenant: who.tenant,
      stream,
      expected,
      entries: [stored],
      session: { ...rowOf(who, page, stored.at), card: cardFor(ring, page) },
      audit: [
        { at: stored.at, actor: who.player, action: entry.kind, subject: stream, detail: auditDetail(after) },
      ],
      outbox: [
        { topic: 'session', body: JSON.stringify({ player: who.player, kind: entry.kind }) },
        ...(after.alert ? [{ topic: 'watch-alert', body: JSON.stringify(after.alert) }] : []),
      ],
      ...(key === null ? {} : { key: { player: who.player, key: keyDigest(who, key) } }),
      ...(slot.sequence % snapshotEvery === 0
        ? { snapshot: sealSnapshot(ring, content, after.state, slot) }
        : {}),
    });
    if (appended.outcome === 'appended') return stored;
    if (appended.outcome === 'key-used' && appended.stream !== stream) {
      throw keyUsedElsewhere(key ?? '', appended.stream);
    }
    throw new PlayError(
      'play/busy',
      `Session "${stream}" was changed by somebody else meanwhile. Try again.`,
    );
  };

  const cardFor = (ring: Keyring, { stream, expected, name, after }: Page): Uint8Array => {
    const line = cardLine(after.scene, after.ended, after.world.story);
    return sealCard(ring, stream, expected + 1, { name, line });
  };

  return {
    keyring,
    row,
    anyRow,
    noSession,
    open(who, session) {
      const name = nameOf(who, session);
      const known = atHand.get(name);
      if (known !== undefined) return known;
      const opening = load(who, session);
      atHand.set(name, opening);
      opening.catch(() => {
        // A failure is not kept: the next one who asks may find the store working again. Whoever asked now hears of it.
        if (atHand.get(name) === opening) atHand.delete(name);
      });
      return opening;
    },
    async atHand(who, session) {
      // Whoever opens it hears why that failed.
      return atHand.get(nameOf(who, session))?.catch(() => undefined);
    },
    async begin(who, session, entry, after) {
      const { adventure } = entry;
      const page = {
        stream: session,
        expected: 0,
        previous: chainStart,
        adventure,
        startedAt: clock.now(),
        name: null,
      };
      const playing = beginPlaying(session, entry, await append(who, { ...page, entry, after }));
      states.remember(session, playing.sequence, after.state);
      atHand.set(nameOf(who, session), Promise.resolve(playing));
      return playing;
    },
    async write(who, playing, entry, after) {
      const held = nameOf(who, playing.id);
      const { id: stream, sequence: expected, chain: previous, adventure, startedAt } = playing;
      let written: Position;
      try {
        const name = entry.kind === 'session-named' ? entry.name : playing.name;
        written = await append(who, { stream, expected, previous, adventure, startedAt, name, entry, after });
      } catch (error) {
        // What the journal holds now is not certain, so it is read again before anything else is done.
        atHand.delete(held);
        throw error;
      }
      follow(playing, entry, written);
      // Only now: a state must not be remembered for an entry that never came to be.
      states.remember(stream, headOf(playing).sequence, after.state);
      // Put back if it had to make room: nobody knows more than the one who wrote last.
      atHand.set(held, Promise.resolve(playing));
    },
    forget: (who, session) => atHand.delete(nameOf(who, session)),
  };
}

/** What is to be written, and behind what. */
interface Page {
  readonly stream: string;
  readonly expected: number;
  readonly previous: string;
  readonly adventure: string;
  readonly startedAt: number;
  /** The player's own name for the session. */
  readonly name: string | null;
  readonly entry: Entry;
  readonly after: After;
}

function rowOf(
  { tenant, player }: Who,
  { stream, expected, adventure, startedAt, after }: Page,
  at: number,
): Omit<WrittenSession, 'card'> {
  const { turn, ended } = after;
  const sequence = expected + 1;
  return { tenant, player, stream, adventure, sequence, turn, ended, startedAt, updatedAt: at };
}

/** Facts for the audit, which outlives the session: none of anybody's words, and nothing of how somebody was. */
function auditDetail({ turn }: After): string {
  return JSON.stringify({ turn });
}

function nameOf({ tenant, player }: Who, session: string): string {
  return JSON.stringify([tenant, player, session]);
}

function cutOff(session: string, found: number, recorded: number): PlayError {
  return new PlayError(
    'play/journal-damaged',
    `The journal of session "${session}" ends with entry ${found}, but ${recorded} were written. ` +
      'Put the journal back from a backup.',
  );
}

function noSession(session: string): PlayError {
  return new PlayError(
    'play/no-session',
    `You have no session "${session}". List your sessions to see which there are.`,
  );
}

function removed(session: string, at: number): PlayError {
  return new PlayError(
    'play/session-removed',
    `You removed the session "${session}". Until ${restorableUntil(at)} it can be brought back; then it is destroyed.`,
  );
}

function erased(cause: VaultError): PlayError {
  return new PlayError(
    'play/player-erased',
    'This player was erased, with everything that was kept. Whoever plays on is somebody new.',
    { cause },
  );
}
