import type { Care, Notice, Session, Turn } from '@lamplight/contracts';
import { ApiError } from '../api/api-error.ts';
import type { Api } from '../api/api.ts';
import type { LastStory } from '../offline/last-story.ts';
import { words } from '../words.ts';
import { keepAside, readAside } from './aside.ts';
import type { Line, LineListener } from './line.ts';
import { leavesGap } from './merge-turn.ts';
import {
  type Ask,
  keepOutstanding,
  type Outstanding,
  readOutstanding,
  type RetellWay,
  type Store,
} from './outstanding.ts';
import { reduceSession } from './reduce-session.ts';
import { createRetry } from './retry.ts';
import { blankState, type SessionEvent, type SessionState } from './session-state.ts';
import { voiceHeard } from './voice-heard.ts';

/** One playing on the page: its state, and everything that can be done with it. */
export interface SessionStore {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Loads the story, sends what a reload left unanswered, and follows what other tabs do. Returns how to stop. */
  readonly open: () => () => void;
  /** Sends something; while another answer is awaited it waits its turn. */
  readonly ask: (ask: Ask, words: string) => void;
  /** Takes back something that was said and has not gone out yet. */
  readonly withdraw: (key: string) => void;
  /** Does something that cannot be repeated safely, once; what goes wrong is said beside the input. */
  readonly act: (work: () => Promise<void>) => Promise<boolean>;
  /**
   * Does something beside the story. Care that comes with the answer, or with the failure, is shown at once; whoever
   * stands before it has to make room.
   */
  readonly attempt: (work: () => Promise<unknown>) => Promise<Attempted>;
  /** Takes turns back, one unless told otherwise. */
  readonly takeBack: (turns?: number) => void;
  /** Tells the newest turn in other words; in which way, where a model tells, or back in the words of before. */
  readonly retell: (way?: RetellWay) => void;
  /** Ends what a model is writing; the plain telling stands. */
  readonly stopTelling: () => void;
  /** Opens a second path right after a turn of this one. */
  readonly openBranch: (name: string, turn: number) => Promise<boolean>;
  readonly chooseBranch: (name: string) => Promise<boolean>;
  readonly retry: () => void;
  readonly dismiss: () => void;
  readonly putCareAside: () => void;
  /** Shows care at once and asks the story to stop: whether the server answers does not matter to whoever needs help. */
  readonly helpNow: (care: Care) => void;
  readonly putCheckOutAside: () => void;
  readonly stopWalking: () => void;
  /** The tool that a turn asked for was opened. */
  readonly opened: () => void;
}

/** What became of something beside the story. */
export interface Attempted {
  /** Why it did not work, in words for the player, or `null`. */
  readonly trouble: string | null;
  readonly isCared: boolean;
}

export interface SessionStoreNeeds {
  readonly id: string;
  readonly api: Api;
  readonly store: Store;
  /** What goes with the tab, and so with a reload. */
  readonly tab: Store;
  readonly newKey: () => string;
  /** The page's way to the session: what is asked goes over it, and what happens is heard over it. */
  readonly createLine: (listener: LineListener) => Line;
  /** The newest story as this browser keeps it; without one nothing is kept. */
  readonly lastStory?: LastStory;
  /** Calls back after some milliseconds; returns how to prevent it. */
  readonly later: (milliseconds: number, work: () => void) => () => void;
}

/** By then whatever is still being written was heard of again, in milliseconds. */
const foundWithin = 3000;

/** What changes nothing of the story but its number. */
const besideStory: ReadonlySet<Notice['kind']> = new Set([
  'voice-chosen',
  'turn-voiced',
  'proposal-made',
  'proposal-left',
]);

export function createSessionStore({
  id,
  api,
  store,
  tab,
  newKey,
  createLine,
  later,
  lastStory,
}: SessionStoreNeeds): SessionStore {
  let state = blankState(readOutstanding(store, id), readAside(tab, id));
  const listeners = new Set<() => void>();
  const retry = createRetry(later);
  let sending = false;
  let acting = false;
  let seen = 0;

  const dispatch = (event: SessionEvent): void => {
    const before = state;
    state = reduceSession(state, event);
    if (state.outstanding !== before.outstanding)
      keepOutstanding(store, id, before.outstanding, state.outstanding);
    if (state.asideAt !== before.asideAt && state.asideAt !== null) keepAside(tab, id, state.asideAt);
    if (state.session !== before.session && state.session !== null) lastStory?.keep(state.session);
    if (state !== before) for (const listener of listeners) listener();
  };

  /** The last entry of the journal that is on the page. */
  const known = (): number => state.session?.sequence ?? 0;

  /** Tries until it succeeds or cannot succeed. */
  const persist = async <T>(work: () => Promise<T>): Promise<T | ApiError> => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const done = await work();
        dispatch({ type: 'reached' });
        return done;
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        if (!error.retryable) return error;
        dispatch({ type: 'troubled', trouble: { detail: error.message, retries: true } });
        await retry.wait(attempt);
      }
    }
  };

  const load = async (aloud: boolean): Promise<void> => {
    const session = await persist(() => api.session(id));
    if (session instanceof ApiError)
      dispatch({ type: 'missing', why: { code: session.code, detail: session.message } });
    else if (state.isKept || session.sequence >= known()) dispatch({ type: 'loaded', session, aloud });
  };

  /** Shows the story as this browser kept it, until the server answers. */
  const showKept = (): void => {
    const kept = lastStory?.read(id) ?? null;
    if (kept !== null && state.session === null) dispatch({ type: 'kept', session: kept });
  };

  const answered = async (turn: Turn): Promise<void> => {
    const gap = state.session !== null && leavesGap(state.session, turn);
    // Which plain words stand behind those that are back, the answer does not say.
    const isBack = state.outstanding.some(({ key, ask: asked }) => key === turn.key && isWayBack(asked));
    dispatch({ type: 'answered', turn });
    if (gap || isBack) await load(false);
  };

  const ask = (what: Ask, shown: string | null): void => {
    dispatch({ type: 'asked', outstanding: { key: newKey(), words: shown, ask: what } });
    void send();
  };

  const send = async (): Promise<void> => {
    if (sending || state.session === null) return;
    sending = true;
    for (let next = state.outstanding[0]; next !== undefined; next = state.outstanding[0]) {
      const { key, ask: what }: Outstanding = next;
      const turn = await persist(() => line.ask(key, what));
      if (!(turn instanceof ApiError)) await answered(turn);
      else if (turn.care) dispatch({ type: 'cared', key, care: turn.care });
      else dispatch({ type: 'refused', key, detail: turn.message });
    }
    sending = false;
  };

  const act = async (work: () => Promise<void>): Promise<boolean> => {
    acting = true;
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.care) dispatch({ type: 'cared', key: null, care: error.care });
      dispatch({ type: 'troubled', trouble: { detail: error.message, retries: false } });
      return false;
    } finally {
      acting = false;
      if (seen > known()) await load(true);
    }
  };

  const stop = async (): Promise<void> => {
    try {
      await api.voice.stop(id);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      dispatch({ type: 'troubled', trouble: { detail: error.message, retries: false } });
    }
  };

  /** Asks what became of tellings that nothing was heard of since the connection broke. */
  const find = async (): Promise<void> => {
    for (const { of } of state.tellings.filter(({ isUnsure }) => isUnsure)) {
      const sent = await persist(() => api.voice.sent(id, of));
      // Where nobody knows better, it broke off: it was heard before, and is not written any more.
      const because = sent instanceof ApiError ? null : sent.because;
      dispatch({ type: 'voice-found', of, because: because ?? 'voice/broken' });
    }
  };

  const moved = (session: Session): void => {
    dispatch({ type: 'loaded', session, aloud: true });
    dispatch({ type: 'did', words: words.acts.nowOn(branchName(session.branch)) });
  };

  const notice = async ({ sequence, kind, turn }: Notice): Promise<void> => {
    seen = Math.max(seen, sequence);
    if (acting || sequence <= known()) return;
    const isNext = sequence === known() + 1;
    if (isNext && kind === 'turn-voiced' && turn !== null) dispatch({ type: 'voiced', turn });
    else if (isNext && besideStory.has(kind)) dispatch({ type: 'counted', sequence });
    else if (turn !== null && state.outstanding.some(({ key }) => key === turn.key)) await answered(turn);
    else await load(true);
  };

  const line = createLine({
    after: known,
    onNotice: (message) => void notice(message),
    onReached() {
      dispatch({ type: 'reached' });
      retry.now();
      // What is still being written is told from its first part on, right after the connection is back.
      if (state.tellings.some(({ isUnsure }) => isUnsure)) later(foundWithin, () => void find());
    },
    onLost: () => dispatch({ type: 'lost' }),
    onGap: () => void load(true),
    onProgress: (key, at) => dispatch({ type: 'progressed', stage: { key, at } }),
    onTold: (alerts) => dispatch({ type: 'told', alerts }),
    onVoice: voiceHeard(later, (notes) => dispatch({ type: 'voice-heard', notes })),
  });

  const tryNow = (): void => {
    line.now();
    retry.now();
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open() {
      let isOpen = true;
      const begin = async (): Promise<void> => {
        showKept();
        await load(false);
        if (!isOpen || state.session === null) return;
        line.open();
        await send();
      };
      void begin();
      return () => {
        isOpen = false;
        line.close();
      };
    },
    ask,
    withdraw(key) {
      // The first may be on its way, and what is on its way may already have happened.
      if (state.outstanding.findIndex((one) => one.key === key) > 0) dispatch({ type: 'withdrawn', key });
    },
    act,
    async attempt(work) {
      try {
        const care = careIn(await work());
        if (care !== null) dispatch({ type: 'cared', key: null, care });
        return { trouble: null, isCared: care !== null };
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        if (error.care) dispatch({ type: 'cared', key: null, care: error.care });
        return { trouble: error.message, isCared: error.care !== null };
      }
    },
    takeBack(turns = 1) {
      const isBeginning = state.session?.turn === 0 && state.outstanding.length === 0;
      if (isBeginning) dispatch({ type: 'did', words: words.acts.nothingToTakeBack });
      else ask({ act: 'take-back', turns }, null);
    },
    retell: (way = {}) => ask({ act: 'retell', way }, null),
    stopTelling() {
      dispatch({ type: 'voice-stopped' });
      void stop();
    },
    openBranch: (name, turn) => act(async () => moved(await api.openBranch(id, name, turn))),
    chooseBranch: (name) => act(async () => moved(await api.chooseBranch(id, name))),
    retry: tryNow,
    dismiss: () => dispatch({ type: 'dismissed' }),
    putCareAside: () => dispatch({ type: 'care-put-aside' }),
    helpNow(care) {
      dispatch({ type: 'cared', key: null, care });
      ask({ safety: { act: 'help' } }, words.safety.typed.help);
    },
    putCheckOutAside: () => dispatch({ type: 'check-out-put-aside' }),
    stopWalking: () => dispatch({ type: 'stopped-walking' }),
    opened: () => dispatch({ type: 'opened' }),
  };
}

function isWayBack(asked: Ask): boolean {
  return 'way' in asked && asked.way.back === true;
}

/** A branch as the player knows it; the first one has a name for programs only. */
export function branchName(name: string): string {
  return name === 'main' ? words.branches.main : name;
}

/** The care that an answer carries, or `null`. */
function careIn(answer: unknown): Care | null {
  if (typeof answer !== 'object' || answer === null || !('care' in answer)) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- page and server are built from one contract
  return answer.care as Care | null;
}
