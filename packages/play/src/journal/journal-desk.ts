import type {
  Care,
  JournalQuery,
  KeptNote,
  Note,
  NoteChange,
  NoteWrite,
  PlayerJournal,
} from '@lamplight/contracts';
import { careFirst } from '../care-first.ts';
import { PlayError } from '../play-error.ts';
import { headOf, turnOf } from '../playing.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import type { Who } from '../who.ts';
import type { NoteKeeper } from './note-keeper.ts';
import { isLearned, playerJournal } from './player-journal.ts';

/** A player's journal of a session: what they learned, and what they wrote down. */
export interface JournalDesk {
  read(who: Who, session: string, query: JournalQuery): Promise<PlayerJournal>;
  notes(who: Who, session: string): Promise<Note[]>;
  /**
   * Writes a note down. It is the player's own and kept whatever it says; where its words ask for care, care comes with
   * it. The same key writes it once.
   */
  write(who: Who, session: string, note: NoteWrite): Promise<KeptNote>;
  change(who: Who, session: string, note: string, change: NoteChange): Promise<KeptNote>;
  remove(who: Who, session: string, note: string): Promise<void>;
  /** Keeps a fact at the top of the journal. @throws PlayError `play/no-such-fact` */
  pin(who: Who, session: string, fact: string): Promise<void>;
  unpin(who: Who, session: string, fact: string): Promise<void>;
}

export function createJournalDesk(needs: TurnNeeds, keeper: NoteKeeper): JournalDesk {
  const { desk, deadlines, careAnyway } = needs;
  const withCare = (who: Who, session: string, key: string, words: string, keep: () => Promise<Note>) => {
    const careNeeded = (): Care | null => careAnyway({ who, session, key, words });
    return careFirst(deadlines, careNeeded, async (): Promise<KeptNote> => {
      const note = await keep();
      return { note, care: careNeeded() };
    });
  };
  return {
    async read(who, session, query) {
      const playing = await desk.open(who, session);
      const [notes, pins] = [await keeper.notes(who, session), await keeper.pins(who, session)];
      return playerJournal(needs, playing, { notes, pins }, query);
    },
    async notes(who, session) {
      await desk.row(who, session);
      return keeper.notes(who, session);
    },
    write: (who, session, note) =>
      withCare(who, session, `note/${note.key}`, note.text, async () => {
        const playing = await desk.open(who, session);
        const where = { turn: turnOf(headOf(playing)), branch: playing.branch };
        return keeper.write(who, session, note, where);
      }),
    change: (who, session, note, change) =>
      withCare(who, session, `note/${note}/${change.version}`, change.text, async () => {
        await desk.row(who, session);
        return keeper.change(who, session, note, change);
      }),
    async remove(who, session, note) {
      await desk.row(who, session);
      await keeper.remove(who, session, note);
    },
    async pin(who, session, fact) {
      const playing = await desk.open(who, session);
      if (!isLearned(needs, playing, fact)) throw noSuchFact(fact);
      await keeper.pin(who, session, fact);
    },
    async unpin(who, session, fact) {
      await desk.row(who, session);
      await keeper.unpin(who, session, fact);
    },
  };
}

function noSuchFact(fact: string): PlayError {
  return new PlayError(
    'play/no-such-fact',
    `The current branch has no fact "${fact}". Read the journal to see which there are.`,
  );
}
