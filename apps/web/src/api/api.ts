import type {
  AdventureSummary,
  Care,
  Interaction,
  Session,
  SessionSummary,
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
  takeBack(id: string, turns: number): Promise<Turn>;
  retell(id: string): Promise<Turn>;
  openBranch(id: string, name: string, at: number): Promise<Session>;
  chooseBranch(id: string, name: string): Promise<Session>;
  helpNow(): Promise<Care>;
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
    takeBack: (id, turns) => post(`${at(id)}/take-back`, { turns }),
    retell: (id) => post(`${at(id)}/retell`),
    openBranch: (id, name, turn) => post(`${at(id)}/branches`, { name, at: turn }),
    chooseBranch: (id, name) => post(`${at(id)}/branches/choose`, { name }),
    helpNow: () => get('/help-now'),
  };
}

/** Where the transcript of a session can be downloaded. */
export function transcriptPath(id: string, format: 'md' | 'json'): string {
  return `/api/v1/sessions/${encodeURIComponent(id)}/transcript?format=${format}`;
}
