import type { Notice, Passage, Retell, Telling, Turn, VoicePart } from '@lamplight/contracts';
import { expect, test } from 'vitest';
import { aPassage, aSession, aTurn } from '../../test/a-turn.ts';
import { ApiError } from '../api/api-error.ts';
import type { Api } from '../api/api.ts';
import { deliver } from './deliver.ts';
import type { LineListener } from './line.ts';
import { liveTellingOf } from '../voice/live-telling-of.ts';
import type { Store } from './outstanding.ts';
import { createSessionStore, type SessionStore } from './session-store.ts';

const nothingKept: Store = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

const plain: Telling = { text: 'The lamp burns.', voice: 'plain' };
const byModel: Telling = { text: 'The lamp burns, and the rain is far away.', voice: 'model' };

/** A page after one turn, and everything that comes over its line in the hand of the test; time passes when told to. */
async function aPage(passage: Passage = aPassage({ sequence: 2, turn: 1, tellings: [plain] })) {
  const asked: unknown[] = [];
  const timers: { readonly milliseconds: number; readonly work: () => void }[] = [];
  const { promise, resolve } = Promise.withResolvers<LineListener>();
  let isStopRefused = false;
  const api = {
    session: async () => {
      asked.push('session');
      return aSession({ sequence: 2, turn: 1, passages: [aPassage(), passage] });
    },
    retell: async (_id: string, body: Retell) => {
      asked.push(body);
      return aTurn({ key: body.key ?? null, sequence: 3, retells: 2 });
    },
    voice: {
      sent: async (_id: string, of: number) => ({ of, because: 'truth/invented', attempts: [] }),
      async stop() {
        asked.push('stop');
        if (isStopRefused) throw new ApiError('web/unreachable', 0, 'Not there.');
      },
    },
  } as unknown as Api;
  const session = createSessionStore({
    id: 's1',
    api,
    store: nothingKept,
    tab: nothingKept,
    newKey: () => 'key-1',
    createLine(listener) {
      resolve(listener);
      return {
        open: () => undefined,
        now: () => undefined,
        close: () => undefined,
        ask: (key, what) => deliver(api, 's1', key, what),
      };
    },
    later(milliseconds, work) {
      timers.push({ milliseconds, work });
      return () => undefined;
    },
  });
  session.open();
  await settled();
  asked.length = 0;
  const listener = await promise;
  return {
    session,
    asked,
    listener,
    refuseStop: () => (isStopRefused = true),
    pass: () => timers.splice(0).forEach(({ work }) => work()),
    hear: (parts: readonly VoicePart[], first = 1) =>
      parts.forEach((part, index) => listener.onVoice({ session: 's1', of: 2, number: first + index, part })),
    notice: (kind: Notice['kind'], sequence: number, turn: Turn | null) =>
      listener.onNotice({ session: 's1', sequence, kind, turn }),
  };
}

/** What is shown as being written of the newest turn. */
function live(store: SessionStore) {
  const { session, tellings } = store.state();
  return session && liveTellingOf(tellings, session, 2);
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

const began: VoicePart = { kind: 'began', model: 'large', attempt: 1 };
const sentence = (text: string): VoicePart => ({ kind: 'sentence', text });
const told: VoicePart = { kind: 'over', as: 'told', because: null, sequence: 3 };
const voiced = aTurn({
  sequence: 3,
  key: null,
  retells: 2,
  tellings: [byModel],
  text: byModel.text,
  offers: [],
});

test('parts that come together are drawn together', async () => {
  const { session, hear, pass } = await aPage();
  let drawn = 0;
  session.subscribe(() => (drawn += 1));
  hear([began, sentence('One.'), sentence(' Two.')]);
  expect(drawn).toBe(0);
  pass();
  expect(drawn).toBe(1);
  expect(session.state().tellings).toMatchObject([{ of: 2, sentences: ['One.', ' Two.'] }]);
});

test('what is done about a proposal is known beside a telling, until it is over or the connection is gone', async () => {
  const { session, listener, hear, pass } = await aPage();
  const doing = (step: 'ask' | 'try' | 'over'): VoicePart => ({ kind: 'proposal', step, attempt: 1 });
  hear([doing('ask'), doing('try')]);
  hear([began, sentence('One.')]);
  pass();
  expect(session.state()).toMatchObject({
    proposal: { step: 'try', attempt: 1 },
    tellings: [{ state: 'writing', sentences: ['One.'] }],
  });
  listener.onLost();
  expect(session.state().proposal).toBeNull();
  // Where it goes on, all of it is told anew.
  hear([doing('ask')]);
  pass();
  expect(session.state().proposal).toStrictEqual({ step: 'ask', attempt: 1, became: null });
  // A server that does not say what became of it.
  hear([doing('over')], 2);
  pass();
  expect(session.state().proposal).toBeNull();
  const became = { as: 'nothing', because: 'voice/stopped' } as const;
  hear([doing('ask'), { kind: 'proposal', step: 'over', attempt: 1, became }]);
  pass();
  expect(session.state().proposal).toStrictEqual({ step: 'over', attempt: 1, became });
});

test('the numbered message puts the telling in place of the plain one, which stays behind it', async () => {
  const { session, asked, hear, pass, notice } = await aPage();
  hear([began, sentence(byModel.text), told]);
  pass();
  const before = session.state();
  notice('turn-voiced', 3, voiced);
  const { session: after, tellings, announced, did, voiceNews } = session.state();
  expect(after?.passages.at(-1)).toMatchObject({ tellings: [byModel], plain: [plain] });
  expect(after).toMatchObject({ sequence: 3, telling: byModel.text, turn: 1 });
  expect(after && liveTellingOf(tellings, after, 2)).toBeNull();
  // Its sentences were said as they came, and nothing was done.
  expect({ announced, did }).toEqual({ announced: before.announced, did: null });
  expect(voiceNews).toBeGreaterThan(before.voiceNews);
  expect(asked).toEqual([]);
});

test('whichever comes first, the message or the last part: nothing is left being written', async () => {
  const { session, hear, pass, notice } = await aPage();
  hear([began, sentence(byModel.text)]);
  pass();
  notice('turn-voiced', 3, voiced);
  hear([told], 3);
  pass();
  expect(live(session)).toBeNull();
  expect(session.state().session?.passages.at(-1)?.tellings).toEqual([byModel]);
});

test('all parts and the message at once leave nothing being written either, and its words for whoever hears the page', async () => {
  const { session, hear, pass, notice } = await aPage();
  hear([began, sentence(byModel.text), told]);
  notice('turn-voiced', 3, voiced);
  pass();
  expect(live(session)).toBeNull();
  expect(session.state().tellings).toMatchObject([{ sentences: [byModel.text] }]);
});

test('a telling of a turn that the page does not know yet waits for it', async () => {
  const { session, listener, pass } = await aPage();
  listener.onVoice({ session: 's1', of: 4, number: 1, part: began });
  pass();
  expect(session.state().tellings).toMatchObject([{ of: 4, state: 'writing' }]);
});

test('that somebody chose another voice only counts, and asks who tells now', async () => {
  const { session, asked, notice } = await aPage();
  notice('voice-chosen', 3, null);
  expect(session.state()).toMatchObject({ session: { sequence: 3 }, voiceNews: 1 });
  expect(asked).toEqual([]);
});

test('when something is missing before the message, the story is read anew', async () => {
  const { asked, notice } = await aPage();
  notice('turn-voiced', 5, { ...voiced, sequence: 5 });
  await settled();
  expect(asked).toEqual(['session']);
});

test('a stop shows at once, whatever the server says to it, and what still comes is passed over', async () => {
  const { session, asked, hear, pass, refuseStop } = await aPage();
  refuseStop();
  hear([began, sentence('One.')]);
  pass();
  session.stopTelling();
  expect(session.state().tellings).toMatchObject([
    { state: 'plain', because: 'voice/stopped', sentences: [] },
  ]);
  await settled();
  hear([sentence(' Two.')], 3);
  pass();
  expect(session.state().tellings).toMatchObject([{ state: 'plain', sentences: [] }]);
  expect(asked).toEqual(['stop']);
  expect(session.state().trouble).toMatchObject({ detail: 'Not there.' });
});

test('what nothing is heard of after the connection was lost is over, for the reason that the server knows', async () => {
  const { session, listener, hear, pass } = await aPage();
  hear([began, sentence('One.')]);
  pass();
  listener.onLost();
  expect(session.state().tellings).toMatchObject([{ sentences: ['One.'] }]);
  listener.onReached();
  pass();
  await settled();
  expect(session.state().tellings).toMatchObject([
    { state: 'plain', because: 'truth/invented', sentences: [], gone: ['One.'] },
  ]);
});

test('what is heard of again after the connection was lost goes on', async () => {
  const { session, listener, hear, pass } = await aPage();
  hear([began, sentence('One.')]);
  pass();
  listener.onLost();
  listener.onReached();
  hear([began, sentence('One.'), sentence(' Two.')]);
  pass();
  expect(session.state().tellings).toMatchObject([{ sentences: ['One.', ' Two.'], isUnsure: false }]);
});

test('a retelling says in which way, where a way was chosen', async () => {
  const { session, asked } = await aPage();
  session.retell({ hint: 'scarier' });
  await settled();
  session.retell();
  await settled();
  expect(asked).toEqual([{ key: 'key-1', hint: 'scarier' }, { key: 'key-1' }]);
});

test('told again, it is no longer said why the plain words stood', async () => {
  const { session, hear, pass } = await aPage(
    aPassage({ sequence: 2, turn: 1, tellings: [byModel], plain: [plain] }),
  );
  hear([began, { kind: 'over', as: 'plain', because: 'voice/budget', sequence: null }]);
  pass();
  expect(live(session)).toMatchObject({ state: 'plain' });
  session.retell();
  await settled();
  expect(live(session)).toBeNull();
});

test('retold in plain words, the words of a model are gone, and nothing stands behind', async () => {
  const passage = aPassage({ sequence: 2, turn: 1, tellings: [byModel], plain: [plain] });
  const { session } = await aPage(passage);
  session.retell();
  await settled();
  const last = session.state().session?.passages.at(-1);
  expect(last?.tellings).toEqual([{ text: 'The lamp burns.', voice: 'plain' }]);
  expect(last?.plain).toBeNull();
});
