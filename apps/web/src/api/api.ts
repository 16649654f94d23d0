import type {
  AdventureSummary,
  BranchNode,
  Care,
  CareLanguage,
  Describe,
  Dialogue,
  Interaction,
  Limits,
  LimitsChange,
  Recap,
  RemovedSession,
  Retell,
  SafetyAct,
  Session,
  SessionList,
  SessionRename,
  SessionSummary,
  TakeBack,
  Turn,
  Why,
  WorldMap,
} from '@lamplight/contracts';
import { createJournalApi, type JournalApi } from './journal-api.ts';
import { createPlayerApi, type PlayerApi } from './player-api.ts';
import { createAdditionsApi, type AdditionsApi } from './additions-api.ts';
import { type Fetch, request } from './request.ts';
import { createVoiceApi, type VoiceApi } from './voice-api.ts';

/** The public API as the page uses it. Whatever fails throws an `ApiError`. */
export interface Api {
  adventures(): Promise<readonly AdventureSummary[]>;
  sessions(): Promise<SessionList>;
  /** Begins an adventure, with limits of its own or those of the player's preferences. */
  start(adventure: string, limits?: Limits): Promise<Session>;
  session(id: string): Promise<Session>;
  /** Puts a session away; until the time that the answer names it can be brought back. */
  remove(id: string): Promise<RemovedSession>;
  restore(id: string): Promise<SessionSummary>;
  /** Destroys a session at once, with every word of it. */
  destroy(id: string): Promise<void>;
  rename(id: string, change: SessionRename): Promise<SessionSummary>;
  /** Previously: where the story stands, in a few sentences. */
  recap(id: string): Promise<Recap>;
  /** The tree of paths, and how each differs from the current one. */
  branches(id: string): Promise<readonly BranchNode[]>;
  /** Plays one input; the same key returns the same turn. */
  interact(id: string, interaction: Interaction): Promise<Turn>;
  /** Says something to somebody who is here; the same key says it once. */
  speak(id: string, said: Dialogue): Promise<Turn>;
  /** Looks at the place; where a model is the voice, it describes it. The same key looks once. */
  describe(id: string, look: Describe): Promise<Turn>;
  /** Takes turns back; the same key does so once. */
  takeBack(id: string, taking: TakeBack): Promise<Turn>;
  /** Tells the newest turn in other words; the same key does so once. */
  retell(id: string, asked: Retell): Promise<Turn>;
  /** Does what the safety button asks for; the same key does so once. */
  act(id: string, asked: SafetyAct): Promise<Turn>;
  /** Changes what the player wants to meet in this session; the same key does so once. */
  setLimits(id: string, change: LimitsChange): Promise<Turn>;
  openBranch(id: string, name: string, at: number): Promise<Session>;
  chooseBranch(id: string, name: string): Promise<Session>;
  /** What the player has seen of the story's places. */
  map(id: string): Promise<WorldMap>;
  /** Why a turn went as it did, by the sequence of its entry. */
  why(id: string, sequence: number): Promise<Why>;
  /** Words and numbers, in this language unless the player chose another. */
  helpNow(language: CareLanguage): Promise<Care>;
  readonly player: PlayerApi;
  readonly journal: JournalApi;
  readonly voice: VoiceApi;
  readonly additions: AdditionsApi;
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
    sessions: () => get('/sessions'),
    start: (adventure, limits) =>
      post('/sessions', limits === undefined ? { adventure } : { adventure, limits }),
    session: (id) => get(at(id)),
    remove: (id) => request(send, 'DELETE', at(id)),
    restore: (id) => post(`${at(id)}/restore`),
    destroy: (id) => request(send, 'DELETE', `${at(id)}?for-good=true`),
    rename: (id, change) => request(send, 'PATCH', at(id), change),
    recap: (id) => get(`${at(id)}/recap`),
    branches: async (id) => (await get<{ branches: readonly BranchNode[] }>(`${at(id)}/branches`)).branches,
    interact: (id, interaction) => post(`${at(id)}/interactions`, interaction),
    speak: (id, said) => post(`${at(id)}/dialogue`, said),
    describe: (id, look) => post(`${at(id)}/describe`, look),
    takeBack: (id, taking) => post(`${at(id)}/take-back`, taking),
    retell: (id, asked) => post(`${at(id)}/retell`, asked),
    act: (id, asked) => post(`${at(id)}/safety`, asked),
    setLimits: (id, change) => request(send, 'PUT', `${at(id)}/limits`, change),
    openBranch: (id, name, turn) => post(`${at(id)}/branches`, { name, at: turn }),
    chooseBranch: (id, name) => post(`${at(id)}/branches/choose`, { name }),
    map: (id) => get(`${at(id)}/map`),
    why: (id, sequence) => get(`${at(id)}/turns/${sequence}/why`),
    helpNow: (language) => get(`/help-now?language=${language}`),
    player: createPlayerApi(send),
    journal: createJournalApi(send),
    voice: createVoiceApi(send),
    additions: createAdditionsApi(send),
    erase: () => request(send, 'DELETE', '/player'),
  };
}

/** As text to read, as a page that needs nothing else, as a book, or as data. */
export type TranscriptFormat = 'md' | 'html' | 'epub' | 'json';

/** Where the transcript of a session can be downloaded. */
export function transcriptPath(id: string, format: TranscriptFormat): string {
  return `/api/v1/sessions/${encodeURIComponent(id)}/transcript?format=${format}`;
}
