import { type Note, type NoteChange, noteSchema, type NoteWrite } from '@lamplight/contracts';
import { z } from 'zod';
import { keyDigest } from '../key-digest.ts';
import { PlayError } from '../play-error.ts';
import type { RecordKind, SealedRecords, Written } from '../player/sealed-records.ts';
import { keyReused } from '../turn/key-reused.ts';
import type { Who } from '../who.ts';

/** Keeps players' notes and pins, sealed under their own keys, each as a record of its own. */
export interface NoteKeeper {
  /** Pinned ones first, then the newest. */
  notes(who: Who, session: string): Promise<Note[]>;
  /** Writes a note; the same key writes it once. @throws PlayError `play/too-many-notes` or `play/key-reused` */
  write(who: Who, session: string, note: NoteWrite, where: NoteWhere): Promise<Note>;
  /** @throws PlayError `play/no-such-note`, or `play/note-changed` when another version is the newest */
  change(who: Who, session: string, note: string, change: NoteChange): Promise<Note>;
  /** Removes a note with all of its versions. @throws PlayError `play/no-such-note` */
  remove(who: Who, session: string, note: string): Promise<void>;
  pins(who: Who, session: string): Promise<ReadonlySet<string>>;
  pin(who: Who, session: string, fact: string): Promise<void>;
  unpin(who: Who, session: string, fact: string): Promise<void>;
  /** Removes everything about a session. */
  removeAll(who: Who, session: string): Promise<void>;
}

/** Where the story stood when a note was written. */
export type NoteWhere = Pick<Note, 'turn' | 'branch'>;

const keptSchema = noteSchema
  .pick({ text: true, pinned: true, turn: true, branch: true })
  .extend({ writtenAt: z.int() });
type KeptNote = z.infer<typeof keptSchema>;

const mostNotes = 200;
const mostPins = 200;

export function createNoteKeeper(records: SealedRecords): NoteKeeper {
  const kindOf = (session: string, note: string): RecordKind<KeptNote> => {
    return { name: `${notesOf(session)}${note}`, schema: keptSchema };
  };
  const all = (who: Who, session: string) =>
    records.list(who, { name: notesOf(session), schema: keptSchema });
  const find = async (who: Who, session: string, note: string): Promise<Written<KeptNote>> => {
    const found = await records.read(who, kindOf(session, note));
    if (found === null) throw noSuchNote(note);
    return found;
  };
  const pins = async (who: Who, session: string): Promise<ReadonlySet<string>> => {
    const found = await records.list(who, { name: pinsOf(session), schema: z.literal(true) });
    return new Set(found.keys());
  };

  return {
    async notes(who, session) {
      const found = [...(await all(who, session))].map(([id, written]) => asNote(id, written));
      return found.toSorted(
        (a, b) => Number(b.pinned) - Number(a.pinned) || b.writtenAt.localeCompare(a.writtenAt),
      );
    },
    async write(who, session, { key, text, pinned }, { turn, branch }) {
      const id = keyDigest(who, JSON.stringify(['note', session, key])).slice(0, 22);
      const before = await records.read(who, kindOf(session, id));
      // Whoever changed it since sent it once, too.
      if (before !== null) {
        if (before.version > 1 || before.value.text === text) return asNote(id, before);
        throw keyReused(key);
      }
      if ((await all(who, session)).size >= mostNotes) throw tooMany('notes', mostNotes);
      const kept = { text, pinned, turn, branch, writtenAt: 0 };
      const written = await records.write(who, kindOf(session, id), 1, kept);
      // Somebody else with the same key was faster: it is the same note.
      return asNote(id, written ?? (await find(who, session, id)));
    },
    async change(who, session, note, { version, text, pinned }) {
      const before = await find(who, session, note);
      const writtenAt = before.value.writtenAt || before.at;
      const kept = { ...before.value, text, pinned, writtenAt };
      const written =
        before.version === version
          ? await records.write(who, kindOf(session, note), version + 1, kept)
          : null;
      if (written === null) throw changed(version, (await find(who, session, note)).version);
      return asNote(note, written);
    },
    async remove(who, session, note) {
      await find(who, session, note);
      await records.remove(who, kindOf(session, note));
    },
    pins,
    async pin(who, session, fact) {
      const pinned = await pins(who, session);
      if (pinned.has(fact)) return;
      if (pinned.size >= mostPins) throw tooMany('pins', mostPins);
      await records.write(who, { name: `${pinsOf(session)}${fact}`, schema: z.literal(true) }, 1, true);
    },
    unpin: (who, session, fact) =>
      records.remove(who, { name: `${pinsOf(session)}${fact}`, schema: z.literal(true) }),
    async removeAll(who, session) {
      for (const prefix of [notesOf(session), pinsOf(session)]) {
        for (const id of (await records.list(who, { name: prefix, schema: z.unknown() })).keys())
          await records.remove(who, { name: `${prefix}${id}`, schema: z.unknown() });
      }
    },
  };
}

function notesOf(session: string): string {
  return `note/${session}/`;
}

function pinsOf(session: string): string {
  return `pin/${session}/`;
}

function asNote(id: string, { version, at, value }: Written<KeptNote>): Note {
  const { text, pinned, turn, branch, writtenAt } = value;
  return {
    id,
    version,
    text,
    pinned,
    turn,
    branch,
    writtenAt: new Date(writtenAt || at).toISOString(),
    changedAt: new Date(at).toISOString(),
  };
}

function noSuchNote(note: string): PlayError {
  return new PlayError(
    'play/no-such-note',
    `There is no note "${note}" in this session. It may have been removed.`,
  );
}

function changed(edited: number, newest: number): PlayError {
  return new PlayError(
    'play/note-changed',
    `The note was not changed, and nothing was overwritten: you changed version ${edited}, and version ${newest} is the ` +
      'newest. Read it again and bring your change over.',
  );
}

function tooMany(what: string, most: number): PlayError {
  return new PlayError(
    'play/too-many-notes',
    `A session has room for ${most} ${what}. Remove one that you no longer need.`,
  );
}
