import { type Journal, type JournalEntry, type Keyring, VaultError } from '@lamplight/ports';
import type { State, World } from '@lamplight/world';
import { firstBreak } from './chain.ts';
import { limitsIn } from './limits/own-limits.ts';
import { PlayError } from './play-error.ts';
import { beginPlaying, follow, headOf, type Playing, type Point, turnOf } from './playing.ts';
import { openEntry, openSnapshot } from './sealed-entry.ts';
import type { Shelf } from './shelf.ts';
import { stateHash } from './state-hash.ts';
import type { Who } from './who.ts';

/** What a replay found. */
export interface Replay {
  readonly session: string;
  /** Points of the story that were recomputed, the beginning and all branches included. */
  readonly points: number;
  readonly differences: readonly Difference[];
}

export interface Difference {
  readonly sequence: number;
  readonly turn: number;
  readonly what:
    /** An entry does not fit the chain: the journal was changed behind the program's back. */
    | 'chain-broken'
    /** Entries at the end are missing. */
    | 'entries-missing'
    /** An entry cannot be read, and with it nothing that comes after. */
    | 'entry-unreadable'
    /** The events lead to another state than was recorded. */
    | 'state-differs'
    /** The rules of today decide the same commands differently. */
    | 'rules-differ'
    /** A snapshot holds another state than the events lead to. */
    | 'snapshot-differs'
    /** The adventure's files are not those that it was played with. */
    | 'adventure-changed';
  readonly recorded: string;
  readonly found: string;
}

export interface ReplayNeeds {
  readonly journal: Journal;
  readonly keyring: Keyring;
  readonly shelf: Shelf;
}

/**
 * Recomputes every state of a session from its beginning and says where anything differs from what was recorded.
 * Reads the journal itself: nothing that is at hand or was worked out before is trusted.
 */
export async function replaySession(needs: ReplayNeeds, who: Who, session: string): Promise<Replay> {
  const { journal, keyring, shelf } = needs;
  const differences: Difference[] = [];
  const report = (place: Place, what: Difference['what'], recorded: string, found: string): void => {
    const { sequence, turn } = place;
    if (recorded !== found) differences.push({ sequence, turn, what, recorded, found });
  };

  const entries = await journal.read(who.tenant, session);
  const last = (await journal.session(who.tenant, session))?.sequence ?? 0;
  const end = { sequence: entries.length, turn: 0 };
  report(end, 'entries-missing', `${last} entries`, `${entries.length} entries`);
  const broken = firstBreak(entries);
  if (broken !== undefined)
    report({ sequence: broken, turn: 0 }, 'chain-broken', 'its chain value', 'another value');

  const stored = await journal.snapshots(who.tenant, session);
  const snapshots = new Map(stored.map((one) => [one.sequence, one]));
  const states = new Map<number, State>();
  let playing: Playing | undefined;
  for (const entry of entries) {
    const grown = grow(keyring, playing, session, entry);
    if (grown === undefined) {
      report(
        { sequence: entry.sequence, turn: 0 },
        'entry-unreadable',
        entry.kind,
        'nothing that can be read',
      );
      break;
    }
    playing = grown;
    const head = headOf(grown);
    const place = { sequence: entry.sequence, turn: turnOf(head) };
    const volume = workedOut(() => shelf.of(grown, head));
    if (!volume.ok) {
      report(place, 'adventure-changed', 'files that fit', volume.because);
      break;
    }
    const { world } = volume.value;
    if (head.sequence === entry.sequence) {
      const before = (head.kind === 'turn-played' && states.get(head.parent)) || world.blank(grown.seed);
      const after = workedOut(() => head.events.reduce((state, event) => world.evolve(state, event), before));
      states.set(head.sequence, after.ok ? after.value : before);
      report(place, 'adventure-changed', head.content, world.story.content);
      report(place, 'state-differs', head.hash, after.ok ? stateHash(after.value) : after.because);
      const again = workedOut(() => JSON.stringify(decideAgain(world, before, head)));
      report(place, 'rules-differ', JSON.stringify(head.events), again.ok ? again.value : again.because);
    }
    const kept = snapshots.get(entry.sequence);
    const [snapshot, state] = [kept && openSnapshot(keyring, kept, world), states.get(head.sequence)];
    if (snapshot && state) report(place, 'snapshot-differs', stateHash(snapshot), stateHash(state));
  }
  return { session, points: states.size, differences };
}

interface Place {
  readonly sequence: number;
  readonly turn: number;
}

/** The playing with one more entry; `undefined` when it cannot be read or does not follow. */
function grow(
  keyring: Keyring,
  playing: Playing | undefined,
  session: string,
  stored: JournalEntry,
): Playing | undefined {
  try {
    const entry = openEntry(keyring, stored);
    if (playing === undefined)
      return entry.kind === 'session-started' ? beginPlaying(session, entry, stored) : undefined;
    follow(playing, entry, stored);
    return playing;
  } catch (error) {
    if (error instanceof VaultError || error instanceof PlayError) return undefined;
    throw error;
  }
}

/** What rules that were changed make of old events is anybody's guess, an error included: that is a finding, too. */
function workedOut<T>(
  work: () => T,
): { readonly ok: true; readonly value: T } | { ok: false; because: string } {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, because: error instanceof Error ? `${error.name}: ${error.message}` : 'an error' };
  }
}

function decideAgain(world: World, before: State, point: Point): readonly object[] {
  if (point.kind === 'session-started') return world.begin(point.seed, limitsIn(point.events)).events;
  if (point.adds !== undefined) return world.extend(before).events;
  let state = before;
  return point.commands.flatMap((command) => {
    const act = world.decide(state, command);
    state = act.state;
    return act.events;
  });
}
