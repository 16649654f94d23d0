import type {
  Interaction,
  LimitsChange,
  Retell,
  SafetyAct,
  Session,
  TakeBack,
  Turn,
} from '@lamplight/contracts';
import { describe, expect, test } from 'vitest';
import { aPassage, aSession, aTurn } from '../../test/a-turn.ts';
import { ApiError } from '../api/api-error.ts';
import type { Api } from '../api/api.ts';
import { helpNowFallbackIn } from '../care/help-now-fallback.ts';
import type { LastStory } from '../offline/last-story.ts';
import { deliver } from './deliver.ts';
import type { LineListener } from './line.ts';
import type { Store } from './outstanding.ts';
import { createSessionStore } from './session-store.ts';

const helpNowFallback = helpNowFallbackIn('en');

/** A server that plays every key once, and can be away. */
function fakeServer() {
  const played = new Map<string, Turn>();
  const asked: string[] = [];
  let away = false;
  let losesAnswers = false;
  let refusal: ApiError | null = null;
  let session = aSession();
  const answer = (key: string, given: Partial<Turn> = {}): Turn => {
    const next = aTurn({
      key,
      sequence: played.size + 2,
      turn: played.size + 1,
      text: `told ${key}`,
      ...given,
    });
    const turn = played.get(key) ?? next;
    played.set(key, turn);
    return turn;
  };
  const play = (key: string, given?: Partial<Turn>): Turn => {
    asked.push(key);
    if (refusal !== null) throw refusal;
    if (away) throw new ApiError('web/unreachable', 0, 'Not there.');
    const turn = answer(key, given);
    if (losesAnswers) throw new ApiError('web/unreachable', 0, 'Lost on its way.');
    return turn;
  };
  const api = {
    session: async () => session,
    interact: async (_id: string, { key }: Interaction) => play(key),
    takeBack: async (_id: string, { key = '' }: TakeBack) => play(key, { turn: 0 }),
    act: async (_id: string, { key }: SafetyAct) => play(key),
    setLimits: async (_id: string, { key }: LimitsChange) => play(key),
    retell: async (_id: string, { key = '' }: Retell) => play(key, { turn: 1, retells: 2 }),
    voice: { stop: async () => void asked.push('stop') },
  } as unknown as Api;
  return {
    api,
    played,
    asked,
    answer,
    setAway: (value: boolean) => (away = value),
    setLosing: (value: boolean) => (losesAnswers = value),
    refuse: (error: ApiError | null) => (refusal = error),
    setSession: (value: Session) => (session = value),
  };
}

function fakeStore(): Store & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

/** A page in front of the server; time passes only when told to. */
function page(
  server: ReturnType<typeof fakeServer>,
  store = fakeStore(),
  lastStory?: LastStory,
  tab = fakeStore(),
) {
  const waiting: (() => void)[] = [];
  const listeners: LineListener[] = [];
  let keys = 0;
  const session = createSessionStore({
    id: 's1',
    api: server.api,
    store,
    tab,
    newKey: () => `key-${(keys += 1)}`,
    ...(lastStory === undefined ? {} : { lastStory }),
    createLine(listener) {
      listeners.push(listener);
      return {
        open: () => {},
        now: () => {},
        close: () => {},
        ask(key, what) {
          listener.onProgress(key, 'resolving');
          return deliver(server.api, 's1', key, what);
        },
      };
    },
    later(_milliseconds, work) {
      waiting.push(work);
      return () => {};
    },
  });
  session.open();
  return { session, store, listeners, pass: () => waiting.splice(0).forEach((work) => work()) };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('sending what was said', () => {
  test('while the server is away the words wait, and go out with the same key until they are answered', async () => {
    const server = fakeServer();
    const { session, pass } = page(server);
    await settled();
    server.setAway(true);
    session.ask({ text: 'look' }, 'look');
    await settled();
    expect(session.state()).toMatchObject({ outstanding: [{ key: 'key-1' }], trouble: { retries: true } });
    pass();
    await settled();
    server.setAway(false);
    pass();
    await settled();
    expect(server.asked).toEqual(['key-1', 'key-1', 'key-1']);
    expect(session.state()).toMatchObject({ outstanding: [], trouble: null });
    expect([...server.played.keys()]).toEqual(['key-1']);
  });

  test('what is said while an answer is awaited goes out after it, in order', async () => {
    const server = fakeServer();
    const { session } = page(server);
    await settled();
    session.ask({ text: 'look' }, 'look');
    session.ask({ text: 'wait' }, 'wait');
    expect(server.asked).toEqual(['key-1']);
    expect(session.state().stage).toEqual({ key: 'key-1', at: 'resolving' });
    await settled();
    expect(server.asked).toEqual(['key-1', 'key-2']);
    expect(session.state().session?.passages.map(({ input }) => input)).toEqual([null, 'look', 'wait']);
  });

  test('a reload sends what was unanswered again, once, with its own key', async () => {
    const server = fakeServer();
    const first = page(server);
    await settled();
    server.setAway(true);
    first.session.ask({ text: 'look' }, 'look');
    await settled();
    server.setAway(false);
    const second = page(server, first.store);
    await settled();
    expect(server.asked).toEqual(['key-1', 'key-1']);
    expect(second.session.state().outstanding).toEqual([]);
    expect(first.store.kept.size).toBe(0);
  });

  test('what the server will never accept is not sent again', async () => {
    const server = fakeServer();
    const { session, pass } = page(server);
    await settled();
    server.refuse(new ApiError('gateway/invalid-request', 400, 'Too long.'));
    session.ask({ text: 'look' }, 'look');
    await settled();
    pass();
    await settled();
    expect(server.asked).toEqual(['key-1']);
    expect(session.state().returned).toBe('look');
  });

  test('care comes at once where the server cannot answer, and the words neither wait nor come back', async () => {
    const server = fakeServer();
    const { session, pass } = page(server);
    await settled();
    server.refuse(new ApiError('journal/unavailable', 503, 'Full.', { care: helpNowFallback }));
    session.ask({ text: 'I am not well' }, 'I am not well');
    await settled();
    pass();
    await settled();
    expect(server.asked).toEqual(['key-1']);
    expect(session.state()).toMatchObject({ outstanding: [], returned: null, careFirst: helpNowFallback });
    session.putCareAside();
    expect(session.state().careFirst).toBeNull();
  });

  test('a turn is taken back once, however often the answer is lost, and so it is over a reload', async () => {
    const server = fakeServer();
    const { session, store, pass } = page(server);
    await settled();
    session.ask({ text: 'look' }, 'look');
    await settled();
    server.setLosing(true);
    session.takeBack();
    await settled();
    pass();
    await settled();
    server.setLosing(false);
    page(server, store);
    await settled();
    pass();
    await settled();
    expect(new Set(server.asked)).toEqual(new Set(['key-1', 'key-2']));
    expect(server.asked.filter((key) => key === 'key-2')).toHaveLength(4);
    expect(server.played.size).toBe(2);
    expect(session.state()).toMatchObject({ outstanding: [], session: { turn: 0 } });
    expect(store.kept.size).toBe(0);
  });

  test('a retelling goes out after what was said before it, with a key of its own', async () => {
    const server = fakeServer();
    const { session } = page(server);
    await settled();
    session.ask({ text: 'look' }, 'look');
    session.retell();
    expect(server.asked).toEqual(['key-1']);
    await settled();
    expect(server.asked).toEqual(['key-1', 'key-2']);
    expect(session.state()).toMatchObject({ session: { turn: 1 }, typed: ['look'] });
  });

  test('the safety button and changed limits go out in order, each once, however often the answer is lost', async () => {
    const server = fakeServer();
    const { session, pass } = page(server);
    await settled();
    server.setLosing(true);
    session.ask({ safety: { act: 'fade' } }, 'fade');
    session.ask({ limits: aSession().limits }, 'limits');
    await settled();
    pass();
    await settled();
    server.setLosing(false);
    pass();
    await settled();
    expect(server.asked).toEqual(['key-1', 'key-1', 'key-1', 'key-2']);
    expect([...server.played.keys()]).toEqual(['key-1', 'key-2']);
    expect(session.state().outstanding).toEqual([]);
  });

  test('whoever needs help has it at once, before any answer', async () => {
    const server = fakeServer();
    const { session } = page(server);
    await settled();
    server.setAway(true);
    session.helpNow(helpNowFallback);
    expect(session.state().careFirst).toBe(helpNowFallback);
    await settled();
    expect(session.state()).toMatchObject({ careFirst: helpNowFallback, outstanding: [{ key: 'key-1' }] });
  });

  test('at the beginning nothing is taken back, and the page says so', async () => {
    const server = fakeServer();
    const { session } = page(server);
    await settled();
    session.takeBack();
    await settled();
    expect(server.asked).toEqual([]);
    expect(session.state().did).toMatch(/beginning/);
  });

  test('an own turn that comes by the stream first is shown once', async () => {
    const server = fakeServer();
    const { session, listeners } = page(server);
    await settled();
    session.ask({ text: 'look' }, 'look');
    listeners[0]?.onNotice({ session: 's1', sequence: 2, kind: 'turn-played', turn: server.answer('key-1') });
    await settled();
    expect(session.state().session?.passages.map(({ input }) => input)).toEqual([null, 'look']);
  });

  test('when the stream is back nobody waits any longer', async () => {
    const server = fakeServer();
    const { session, listeners } = page(server);
    await settled();
    server.setAway(true);
    listeners[0]?.onLost();
    session.ask({ text: 'look' }, 'look');
    await settled();
    expect(session.state().reached).toBe(false);
    server.setAway(false);
    listeners[0]?.onReached();
    await settled();
    expect(session.state()).toMatchObject({ reached: true, outstanding: [] });
  });

  test('after messages were left out the session is read anew', async () => {
    const server = fakeServer();
    const { session, listeners } = page(server);
    await settled();
    server.setSession(aSession({ sequence: 9, turn: 8 }));
    listeners[0]?.onGap();
    await settled();
    expect(session.state().session).toMatchObject({ sequence: 9, turn: 8 });
  });
});

describe('a story that the browser kept', () => {
  const care = helpNowFallback;
  const stopped = aPassage({ sequence: 2, outcome: 'stopped', tellings: [], care });

  test('once care was put aside a reload keeps it so, and what is answered afterwards stands open again', async () => {
    const server = fakeServer();
    const tab = fakeStore();
    server.setSession(aSession({ sequence: 2, passages: [aPassage(), stopped] }));
    const { session: before } = page(server, fakeStore(), undefined, tab);
    await settled();
    expect(before.state().careAt).toBe(2);
    before.putCareAside();
    const { session: reloaded } = page(server, fakeStore(), undefined, tab);
    await settled();
    expect(reloaded.state().careAt).toBeNull();
    const later = aPassage({ sequence: 3, outcome: 'stopped', tellings: [], care });
    server.setSession(aSession({ sequence: 3, passages: [aPassage(), stopped, later] }));
    const { session: again } = page(server, fakeStore(), undefined, tab);
    await settled();
    expect(again.state().careAt).toBe(3);
  });

  test('gives way to what the server has: care that was answered last stands open again', async () => {
    const server = fakeServer();
    server.setSession(aSession({ sequence: 2, passages: [aPassage(), stopped] }));
    const { session } = page(server, fakeStore(), { read: () => aSession({ sequence: 2 }), keep: () => {} });
    expect(session.state()).toMatchObject({ isKept: true, careAt: null });
    await settled();
    expect(session.state()).toMatchObject({ isKept: false, careAt: 2 });
  });

  test('gives way also to a server that knows less, as after a backup was put back', async () => {
    const server = fakeServer();
    const { session } = page(server, fakeStore(), { read: () => aSession({ sequence: 7 }), keep: () => {} });
    await settled();
    expect(session.state()).toMatchObject({ isKept: false, session: { sequence: 1 } });
  });
});
