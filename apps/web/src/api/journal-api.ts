import type { Fact, KeptNote, Note, NoteChange, PlayerJournal } from '@lamplight/contracts';
import { newKey } from '../session/new-key.ts';
import { type Fetch, request } from './request.ts';

/** What to look for in a journal. */
export interface JournalSearch {
  readonly search: string;
  /** Empty for every kind. */
  readonly kind: Fact['kind'] | '';
  readonly pinned: boolean;
  /** Facts older than this one, `null` for the newest. */
  readonly before: string | null;
}

/** The journal of a session. Whatever fails throws an `ApiError`. */
export interface JournalApi {
  read(session: string, search: JournalSearch): Promise<PlayerJournal>;
  pin(session: string, fact: string, pinned: boolean): Promise<void>;
  write(session: string, text: string): Promise<KeptNote>;
  change(session: string, note: Note, change: NoteChange): Promise<KeptNote>;
  remove(session: string, note: string): Promise<void>;
}

export function createJournalApi(send: Fetch): JournalApi {
  const at = (session: string) => `/sessions/${encodeURIComponent(session)}`;
  return {
    read: (session, { search, kind, pinned, before }) => {
      const wanted = new URLSearchParams({
        ...(search === '' ? {} : { search }),
        ...(kind === '' ? {} : { kind }),
        ...(pinned ? { pinned: 'true' } : {}),
        ...(before === null ? {} : { before }),
      });
      return request(send, 'GET', `${at(session)}/journal?${wanted.toString()}`);
    },
    pin: (session, fact, pinned) =>
      request(send, pinned ? 'PUT' : 'DELETE', `${at(session)}/journal/pins/${encodeURIComponent(fact)}`),
    write: (session, text) => request(send, 'POST', `${at(session)}/notes`, { key: newKey(), text }),
    change: (session, { id }, change) =>
      request(send, 'PUT', `${at(session)}/notes/${encodeURIComponent(id)}`, change),
    remove: (session, note) => request(send, 'DELETE', `${at(session)}/notes/${encodeURIComponent(note)}`),
  };
}
