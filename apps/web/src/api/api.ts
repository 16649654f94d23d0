import type {
  AdventureSummary,
  Care,
  Interaction,
  Session,
  SessionSummary,
  TakeBack,
  Turn,
} from '@lamplight/contracts';
import { type Fetch, request } from './request.ts';

/** The public API as the page uses it. Whatever fails throws an `ApiError`. */
export interface Api {
  adventures(): Promise<readonly AdventureSummary[]>;
  sessions(): Promise<readonly SessionSummary[]>;
  start(adventure: string): Promise<Session>;
  session(id: string): Promise<Session>;
  remove(id: string): Promise<void>;
  /** Plays one input; the same key returns the same turn. */
  interact(id: string, interaction: Interaction): Promise<Turn>;
  /** Takes turns back; the same key does so once. */
  takeBack(id: string, taking: TakeBack): Promise<Turn>;
  /** Tells the newest turn in other words; the same key does so once. */
  retell(id: string, key: string): Promise<Turn>;
  openBranch(id: string, name: string, at: number): Promise<Session>;
  chooseBranch(id: string, name: string): Promise<Session>;
  helpNow(): Promise<Care>;
  /** Destroys everything that the server keeps of this player, and the key that could read it. */
  erase(): Promise<void>;
}

export function createApi(send: Fetch): Api {
  const get = <T>(path: string) => request<T>(send, 'GET', path);
  const post = <T>(path: string, body?: object) => request<T>(send, 'POST', path, body);
  const at = (id: string) => `/sessions/${encodeURIComponent(id)}`;
  return {
    adventures: async () =>
      (await get<{ adventures: readonly AdventureSummary[] }>('/adventures')).adventures,
    sessions: async () => (await get<{ sessions: readonly SessionSummary[] }>('/sessions')).sessions,
    start: (adventure) => post('/sessions', { adventure }),
    session: (id) => get(at(id)),
    remove: (id) => request(send, 'DELETE', at(id)),
    interact: (id, interaction) => post(`${at(id)}/interactions`, interaction),
    takeBack: (id, taking) => post(`${at(id)}/take-back`, taking),
    retell: (id, key) => post(`${at(id)}/retell`, { key }),
    openBranch: (id, name, turn) => post(`${at(id)}/branches`, { name, at: turn }),
    chooseBranch: (id, name) => post(`${at(id)}/branches/choose`, { name }),
    helpNow: () => get('/help-now'),
    erase: () => request(send, 'DELETE', '/player'),
  };
}

/** Where the transcript of a session can be downloaded. */
export function transcriptPath(id: string, format: 'md' | 'json'): string {
  return `/api/v1/sessions/${encodeURIComponent(id)}/transcript?format=${format}`;
}
