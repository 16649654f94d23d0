import type { Care } from '@lamplight/contracts';
import { describe, expect, test } from 'vitest';
import { aPassage, aSession, aTurn } from '../../test/a-turn.ts';
import { words } from '../words.ts';
import { reduceSession } from './reduce-session.ts';
import { blankState, type SessionEvent } from './session-state.ts';

const care: Care = {
  level: 3,
  id: 'x',
  mode: 'stop',
  title: 'You, first',
  paragraphs: ['One.'],
  resources: [],
  language: 'en',
  tools: [],
  told: 'nobody',
};
const asked = (key: string, text: string): SessionEvent => ({
  type: 'asked',
  outstanding: { key, words: text, ask: { text } },
});

function after(...events: readonly SessionEvent[]) {
  const loaded: SessionEvent = { type: 'loaded', session: aSession(), aloud: false };
  return [loaded, ...events].reduce(reduceSession, blankState([]));
}

describe('what the page knows of a playing', () => {
  test('the live region holds the newest turn alone, and nothing after loading', () => {
    expect(after().announced).toBeNull();
    const state = after(asked('key-1', 'look'), { type: 'answered', turn: aTurn() }, asked('key-2', 'wait'), {
      type: 'answered',
      turn: aTurn({
        sequence: 3,
        turn: 2,
        key: 'key-2',
        tellings: [{ text: 'Time passes.', voice: 'plain' }],
      }),
    });
    expect(state.announced).toEqual({
      sequence: 3,
      said: [{ text: 'Time passes.', language: 'en' }],
    });
  });

  test('a turn that comes both by answer and by stream is announced once', () => {
    const once = after(asked('key-1', 'look'), { type: 'answered', turn: aTurn() });
    const twice = reduceSession(once, { type: 'answered', turn: aTurn() });
    expect(twice.announced).toBe(once.announced);
    expect(twice.session).toBe(once.session);
  });

  test('a second input queues behind the first, and each answer takes its own away', () => {
    const waiting = after(asked('key-1', 'look'), asked('key-2', 'wait'));
    expect(waiting.outstanding.map(({ key }) => key)).toEqual(['key-1', 'key-2']);
    const state = reduceSession(waiting, { type: 'answered', turn: aTurn() });
    expect(state.outstanding.map(({ key }) => key)).toEqual(['key-2']);
  });

  test('words that are refused for good come back to the input, with the reason', () => {
    const state = after(asked('key-1', 'look'), { type: 'refused', key: 'key-1', detail: 'Too long.' });
    expect(state).toMatchObject({
      outstanding: [],
      returned: 'look',
      trouble: { detail: 'Too long.', retries: false },
    });
  });

  test('what the watch stopped is neither in the story nor among what was typed', () => {
    const turn = aTurn({ turn: 0, outcome: 'stopped', tellings: [], text: '', care });
    const state = after(asked('key-1', 'something heavy'), { type: 'answered', turn });
    expect(state.typed).toEqual([]);
    expect(state.session?.passages.at(-1)).toMatchObject({ input: null, care });
    expect(state.announced?.said).toEqual([{ text: 'You, first\nOne.', language: 'en' }]);
  });

  test('words that the watch could not read come back, to be sent once more', () => {
    const turn = aTurn({ turn: 0, outcome: 'stopped', tellings: [], care: { ...care, id: 'unavailable/a' } });
    const state = after(asked('key-1', 'look'), { type: 'answered', turn });
    expect(state.returned).toBe('look');
  });

  test('taking back says what is gone, and reads nothing aloud again', () => {
    const state = after(
      asked('key-1', 'take the key'),
      { type: 'answered', turn: aTurn() },
      { type: 'answered', turn: aTurn({ sequence: 3, turn: 0, key: null }) },
    );
    expect(state.did).toBe(words.acts.tookBack('take the key', 0));
    expect(state.announced).toBeNull();
  });

  test('what was told anew is said to be in other words, and no longer where a model told it in vain', () => {
    const retold = aTurn({ sequence: 3, retells: 2 });
    const played: SessionEvent = { type: 'answered', turn: aTurn() };
    const over = (as: 'told' | 'plain'): SessionEvent => ({
      type: 'voice-heard',
      notes: [{ session: 's', of: 2, number: 1, part: { kind: 'over', as, because: null, sequence: null } }],
    });
    const shown = after(asked('key-1', 'look'), played, { type: 'answered', turn: retold });
    expect(shown.did).toBe(words.acts.retold);
    expect(reduceSession(shown, over('told')).did).toBe(words.acts.retold);
    expect(reduceSession(shown, over('plain')).did).toBeNull();
  });

  test('typed words are known again after a reload, oldest first', () => {
    const session = aSession({ passages: [aPassage(), aPassage({ sequence: 2, turn: 1, input: 'look' })] });
    const state = reduceSession(blankState([]), { type: 'loaded', session, aloud: false });
    expect(state.typed).toEqual(['look']);
  });

  test('what another tab played is read aloud, once', () => {
    const session = aSession({
      sequence: 2,
      passages: [aPassage(), aPassage({ sequence: 2, turn: 1, input: 'look' })],
    });
    const state = after({ type: 'loaded', session, aloud: true });
    expect(state.announced).toEqual({
      sequence: 2,
      said: [{ text: 'It begins.', language: 'en' }],
    });
    expect(reduceSession(state, { type: 'loaded', session, aloud: true }).announced).toBe(state.announced);
  });

  test('what is asked after a hard scene stands until it is put aside or the story goes on', () => {
    const checkOut = { title: 'How was that?', paragraphs: [], topics: [] };
    const turn = aTurn({ checkOut });
    const shown = after(asked('key-1', 'look'), { type: 'answered', turn });
    expect(shown.checkOut).toEqual(checkOut);
    expect(reduceSession(shown, { type: 'check-out-put-aside' }).checkOut).toBeNull();
    const paused = aTurn({ key: 'key-2', sequence: 3, turn: 1 });
    expect(reduceSession(shown, { type: 'answered', turn: paused }).checkOut).toEqual(checkOut);
    const next = aTurn({ key: 'key-2', sequence: 3, turn: 2 });
    expect(reduceSession(shown, { type: 'answered', turn: next }).checkOut).toBeNull();
  });

  test('a tool opens where it was asked for, once, and in no other tab', () => {
    const turn = aTurn({ opens: 'breathe' });
    const here = after(asked('key-1', 'breathe'), { type: 'answered', turn });
    expect(here.opens).toBe('breathe');
    expect(reduceSession(here, { type: 'opened' }).opens).toBeNull();
    expect(after({ type: 'answered', turn }).opens).toBeNull();
  });

  test('care that the page showed by itself gives way to what the server says, and to nothing else', () => {
    const first = after({ type: 'cared', key: null, care }, asked('key-1', 'help me'));
    const plain = reduceSession(first, { type: 'answered', turn: aTurn() });
    expect(plain.careFirst).toBe(care);
    const known = reduceSession(first, { type: 'answered', turn: aTurn({ outcome: 'stopped', care }) });
    expect(known).toMatchObject({ careFirst: null, careAt: 2 });
  });

  test('of care that somebody else must not see nothing stays once it is put aside', () => {
    const discreet = { ...care, discreet: true } as const;
    const turn = aTurn({ outcome: 'stopped', care: discreet });
    const state = after(asked('key-1', 'x'), { type: 'answered', turn }, { type: 'care-put-aside' });
    expect(JSON.stringify(state)).not.toContain(care.title);
  });

  test('limits and topics are those of the newest turn', () => {
    const limits = { rating: 'teen', intensity: 'gentle', lines: ['spiders'], veils: [] } as const;
    const turn = aTurn({ limits: { ...limits, lines: ['spiders'], veils: [] } });
    expect(after(asked('key-1', 'limits'), { type: 'answered', turn }).session?.limits).toEqual(limits);
  });
});
