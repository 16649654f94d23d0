import type {
  ClientMessage,
  Notice,
  OwnAlert,
  ServerMessage,
  Turn,
  VoiceNote,
  VoicePart,
} from '@lamplight/contracts';
import { describe, expect, test } from 'vitest';
import { socketLimits, type SocketLimits } from './socket-limits.ts';
import { newSocket, type SocketEffect, type SocketEvent, type SocketState } from './socket-state.ts';
import { stepSocket } from './step-socket.ts';

/** One client's connection, and what was done about what happened to it. */
function aSocket(given: Partial<SocketLimits> = {}) {
  const limits = { ...socketLimits, ...given };
  let now = 1000;
  let buffered = 0;
  let state: SocketState = newSocket({ now, limits });
  const happen = (event: SocketEvent): readonly SocketEffect[] => {
    const step = stepSocket(state, event, { now, buffered, limits });
    state = step.state;
    return step.effects;
  };
  const say = (message: ClientMessage | object): readonly SocketEffect[] =>
    happen({ type: 'frame', text: JSON.stringify(message) });
  return {
    happen,
    say,
    state: () => state,
    pass: (milliseconds: number) => ((now += milliseconds), happen({ type: 'tick' })),
    buffer: (bytes: number) => (buffered = bytes),
    hello: (after = 0, newest = after) => [
      ...say({ type: 'hello', protocol: 1, session: 's1', after }),
      ...happen({ type: 'joined', newest }),
    ],
  };
}

/** What was sent, and with what it was closed. */
function said(effects: readonly SocketEffect[]): (ServerMessage | string)[] {
  return effects.flatMap<ServerMessage | string>((effect) => {
    if (effect.type === 'send') return [JSON.parse(effect.text) as ServerMessage];
    return effect.type === 'close' ? [`${effect.as} ${effect.reason}`] : [];
  });
}

const kinds = (effects: readonly SocketEffect[]): string[] =>
  said(effects).map((one) => (typeof one === 'string' ? one : one.type));

function aNotice(sequence: number, turn: Partial<Turn> | null = null): Notice {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only what the protocol looks at
  return { session: 's1', sequence, kind: 'turn-played', turn: turn as Turn | null };
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only what the protocol looks at
const aTurn = (sequence: number, key: string): Turn => ({ session: 's1', sequence, key, care: null }) as Turn;

const ask = (key: string) => ({ type: 'ask', to: 'interactions', body: { key, text: 'look' } });

describe('a client that says hello', () => {
  test('is welcomed and gets what comes after the last message that it has', () => {
    const socket = aSocket();
    const effects = socket.hello(3, 5);
    expect(said(effects)).toMatchObject([{ type: 'welcome', session: 's1', after: 3, sequence: 5 }]);
    expect(effects).toContainEqual({ type: 'read', after: 3, most: 32 });
    const notices = socket.happen({ type: 'read', notices: [aNotice(4), aNotice(5)] });
    expect(said(notices)).toMatchObject([{ notice: { sequence: 4 } }, { notice: { sequence: 5 } }]);
    expect(socket.happen({ type: 'grown', sequence: 6 })).toStrictEqual([
      { type: 'read', after: 5, most: 32 },
    ]);
  });

  test('is sent to HTTP when it missed too much, or knows more than there is', () => {
    const behind = aSocket();
    expect(said(behind.hello(0, 1001))).toMatchObject([{ type: 'resync', after: 1001, because: 'behind' }]);
    const ahead = aSocket();
    expect(said(ahead.hello(9, 4))).toMatchObject([{ type: 'resync', after: 4, because: 'ahead' }]);
    expect(ahead.happen({ type: 'grown', sequence: 5 })).toMatchObject([{ type: 'read', after: 4 }]);
    expect(aSocket().hello(0, 1000)[1]).toMatchObject({ type: 'send' });
  });

  test('misses nothing that happens while it is let in', () => {
    const socket = aSocket();
    socket.say({ type: 'hello', protocol: 1, session: 's1', after: 0 });
    socket.happen({ type: 'grown', sequence: 8 });
    expect(said(socket.happen({ type: 'joined', newest: 7 }))).toMatchObject([{ sequence: 8 }]);
  });

  test.each([
    ['speaks another version', { type: 'hello', protocol: 2, session: 's1', after: 0 }, 'other-protocol'],
    ['says something else first', { type: 'ack', sequence: 0 }, 'bad-message'],
    ['names no session', { type: 'hello', protocol: 1, session: '../x', after: 0 }, 'bad-message'],
    ['counts below nothing', { type: 'hello', protocol: 1, session: 's1', after: -1 }, 'bad-message'],
    ['asks first', ask('a'), 'bad-message'],
  ])('is sent away when it %s, and told why', (_, message, close) => {
    const socket = aSocket();
    const effects = said(socket.say(message));
    expect(effects[0]).toMatchObject({ type: 'problem', problem: { status: 400 } });
    expect(effects[1]).toMatch(new RegExp(`^${close} `));
    expect(socket.say(ask('b'))).toStrictEqual([]);
  });

  test('cannot say it twice, and is sent away from a session that is not there', () => {
    const socket = aSocket();
    socket.hello();
    expect(kinds(socket.hello())).toStrictEqual(['problem', 'bad-message gateway/invalid-message']);
    const other = aSocket();
    other.say({ type: 'hello', protocol: 1, session: 's1', after: 0 });
    const problem = {
      type: '',
      title: '',
      status: 404,
      detail: '',
      error_code: 'play/no-session',
      timestamp: '',
    };
    expect(kinds(other.happen({ type: 'failed', problem }))).toStrictEqual([
      'problem',
      'no-session play/no-session',
    ]);
    const removed = aSocket();
    removed.hello(2);
    expect(kinds(removed.happen({ type: 'grown', sequence: 0 }))).toStrictEqual([
      'problem',
      'no-session gateway/session-removed',
    ]);
  });
});

describe('an ask', () => {
  test('is received, resolving when it is next in line, and done after its message', () => {
    const socket = aSocket();
    socket.hello(1);
    expect(said(socket.say(ask('a')))).toMatchObject([{ stage: 'received' }, { stage: 'resolving' }]);
    expect(said(socket.say(ask('b')))).toMatchObject([{ stage: 'received' }]);
    expect(socket.happen({ type: 'answered', key: 'a', turn: aTurn(2, 'a') })).toStrictEqual([
      { type: 'read', after: 1, most: 32 },
    ]);
    expect(said(socket.happen({ type: 'read', notices: [aNotice(2, aTurn(2, 'a'))] }))).toMatchObject([
      { type: 'notice' },
      { type: 'done', key: 'a', sequence: 2, turn: null },
      { type: 'progress', key: 'b', stage: 'resolving' },
    ]);
  });

  test('that was answered before brings its turn along, because no message will', () => {
    const socket = aSocket();
    socket.hello(4);
    socket.say(ask('a'));
    const done = said(socket.happen({ type: 'answered', key: 'a', turn: aTurn(3, 'a') }));
    expect(done).toMatchObject([{ type: 'done', sequence: 3, turn: { key: 'a' } }]);
  });

  test('is handed on once for as long as it is not answered', () => {
    const socket = aSocket();
    socket.hello();
    expect(socket.say(ask('a')).filter(({ type }) => type === 'ask')).toHaveLength(1);
    expect(socket.say(ask('a'))).toStrictEqual([]);
  });

  test('is refused by its key when it makes no sense or too many are waiting; the rest goes on', () => {
    const socket = aSocket({ mostAsked: 2 });
    socket.hello();
    expect(said(socket.say({ type: 'ask', to: 'interactions', body: { key: 'x' } }))).toMatchObject([
      {
        type: 'refused',
        key: 'x',
        problem: { status: 400, detail: '"text" is missing, or "command" is missing' },
      },
    ]);
    socket.say(ask('a'));
    socket.say(ask('b'));
    expect(said(socket.say(ask('c')))).toMatchObject([{ key: 'c', problem: { status: 429 } }]);
    const problem = { type: '', title: '', status: 409, detail: '', error_code: 'play/busy', timestamp: '' };
    expect(said(socket.happen({ type: 'refused', key: 'a', problem }))).toMatchObject([
      { type: 'refused', key: 'a' },
      { type: 'progress', key: 'b', stage: 'resolving' },
    ]);
    expect(kinds(socket.say(ask('c')))).toStrictEqual(['progress']);
  });
});

describe('the queue of a client', () => {
  const long = { text: 'x'.repeat(1000), care: null };

  test('is closed before it is longer than it may be', () => {
    const socket = aSocket({ mostQueued: 3000 });
    socket.hello(0, 0);
    socket.happen({ type: 'grown', sequence: 4 });
    const notices = [1, 2, 3, 4].map((sequence) => aNotice(sequence, long));
    expect(kinds(socket.happen({ type: 'read', notices }))).toStrictEqual([
      'notice',
      'notice',
      'too-slow gateway/too-slow',
    ]);
    expect(socket.state()).toMatchObject({ phase: 'closed', unacknowledged: [], queued: 0 });
  });

  test('is shorter by what was acknowledged, and takes one message of any length', () => {
    const socket = aSocket({ mostQueued: 3000 });
    socket.hello(0, 0);
    for (let sequence = 1; sequence < 20; sequence += 1) {
      socket.happen({ type: 'grown', sequence });
      expect(kinds(socket.happen({ type: 'read', notices: [aNotice(sequence, long)] }))).toStrictEqual([
        'notice',
      ]);
      socket.say({ type: 'ack', sequence });
    }
    socket.happen({ type: 'grown', sequence: 20 });
    const vast = aNotice(20, { text: 'x'.repeat(10_000), care: null });
    expect(kinds(socket.happen({ type: 'read', notices: [vast] }))).toStrictEqual(['notice']);
  });

  test('counts what the system has not taken, too', () => {
    const socket = aSocket({ mostQueued: 3000 });
    socket.hello(0, 0);
    socket.happen({ type: 'grown', sequence: 1 });
    socket.buffer(2500);
    expect(kinds(socket.happen({ type: 'read', notices: [aNotice(1, long)] }))).toStrictEqual([
      'too-slow gateway/too-slow',
    ]);
    const other = aSocket({ mostQueued: 3000 });
    other.hello();
    other.buffer(3001);
    expect(kinds(other.pass(1))).toStrictEqual(['too-slow gateway/too-slow']);
  });

  test('holds back what was there before until the client has taken what it was sent', () => {
    const socket = aSocket({ paced: 1500, page: 2 });
    socket.hello(0, 6);
    const page = (from: number) => [aNotice(from, long), aNotice(from + 1, long)];
    const first = socket.happen({ type: 'read', notices: page(1) });
    expect(first.filter(({ type }) => type === 'read')).toStrictEqual([]);
    expect(socket.say({ type: 'ack', sequence: 1 })).toStrictEqual([{ type: 'read', after: 2, most: 2 }]);
    expect(socket.happen({ type: 'read', notices: page(3) })).toHaveLength(2);
    expect(socket.say({ type: 'ack', sequence: 4 })).toStrictEqual([{ type: 'read', after: 4, most: 2 }]);
  });

  test('is closed on a client that acknowledges what it never got, and on a journal with a gap', () => {
    const socket = aSocket();
    socket.hello(2);
    expect(kinds(socket.say({ type: 'ack', sequence: 3 }))).toContain('bad-message gateway/invalid-message');
    const other = aSocket();
    other.hello(0, 2);
    expect(kinds(other.happen({ type: 'read', notices: [aNotice(2)] }))).toStrictEqual([
      'problem',
      'fault gateway/stream-broken',
    ]);
  });
});

describe('as time passes', () => {
  test('a client without a hello, and one that is silent, are let go', () => {
    const socket = aSocket();
    expect(socket.pass(9_999)).toStrictEqual([]);
    expect(kinds(socket.pass(1))).toStrictEqual(['problem', 'silent gateway/no-hello']);
    const other = aSocket();
    other.hello();
    expect(kinds(other.pass(25_000))).toStrictEqual(['ping']);
    expect(kinds(other.pass(34_000))).toStrictEqual(['ping']);
    expect(kinds(other.pass(1_000))).toStrictEqual(['silent gateway/silent']);
  });

  test('a client that answers stays, and hears a ping at every heartbeat', () => {
    const socket = aSocket();
    socket.hello();
    for (let beat = 0; beat < 10; beat += 1) {
      expect(kinds(socket.pass(25_000))).toStrictEqual(['ping']);
      expect(socket.say({ type: 'pong' })).toStrictEqual([]);
    }
  });

  test('a client may send much at once, and steadily, but not much steadily', () => {
    const socket = aSocket();
    socket.hello();
    for (let count = 0; count < 199; count += 1) expect(socket.say({ type: 'pong' })).toStrictEqual([]);
    expect(kinds(socket.happen({ type: 'poked' }))).toStrictEqual(['problem', 'too-many gateway/too-many']);
    const steady = aSocket();
    steady.hello();
    for (let count = 0; count < 1000; count += 1) {
      steady.pass(20);
      expect(kinds(steady.happen({ type: 'poked' }))).toStrictEqual([]);
    }
  });

  test('what became of alerts is told when it changes, and looked for only while it may', () => {
    const socket = aSocket();
    expect(socket.hello().filter(({ type }) => type === 'look-up-alerts')).toHaveLength(1);
    expect(socket.happen({ type: 'alerts', alerts: [] })).toStrictEqual([]);
    expect(socket.pass(10_000)).toStrictEqual([]);
    socket.happen({ type: 'grown', sequence: 1 });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only what the protocol looks at
    const care = { told: 'care-team' } as Turn['care'];
    expect(socket.happen({ type: 'read', notices: [aNotice(1, { key: null, care })] })).toContainEqual({
      type: 'look-up-alerts',
    });
    expect(socket.happen({ type: 'alerts', alerts: [] })).toStrictEqual([]);
    expect(socket.pass(10_000)).toStrictEqual([{ type: 'look-up-alerts' }]);
    const alert = (state: OwnAlert['state']): OwnAlert[] => [
      { id: 'a', session: 's1', at: '2030-01-01T00:00:00Z', level: 3, state, by: null },
    ];
    expect(said(socket.happen({ type: 'alerts', alerts: alert('waiting') }))).toMatchObject([
      { type: 'told', alerts: [{ state: 'waiting' }] },
    ]);
    socket.say({ type: 'pong' });
    expect(kinds(socket.pass(50_000))).toStrictEqual(['ping']);
    socket.say({ type: 'pong' });
    expect(socket.pass(20_000)).toStrictEqual([{ type: 'look-up-alerts' }]);
    expect(socket.happen({ type: 'alerts', alerts: alert('waiting') })).toStrictEqual([]);
    expect(kinds(socket.happen({ type: 'alerts', alerts: alert('closed') }))).toStrictEqual(['told']);
    socket.say({ type: 'pong' });
    expect(socket.pass(10_000).filter(({ type }) => type === 'look-up-alerts')).toStrictEqual([]);
  });
});

test.each(['[]', '"x"', 'null', '{', '{"type":"ack"}', '{"type":"nonsense"}', '['.repeat(40), ''])(
  'a text that is no message (%s) ends the connection with a sentence',
  (text) => {
    const socket = aSocket();
    socket.hello();
    expect(kinds(socket.happen({ type: 'frame', text }))).toStrictEqual([
      'problem',
      'bad-message gateway/invalid-message',
    ]);
  },
);

const aNote = (of: number, number: number, part: VoicePart): VoiceNote => ({
  session: 's1',
  of,
  number,
  part,
});
const began: VoicePart = { kind: 'began', model: 'm', attempt: 1 };
const sentence: VoicePart = { kind: 'sentence', text: 'It rains.' };
const told = (sequence: number): VoicePart => ({ kind: 'over', as: 'told', because: null, sequence });

describe('a client that follows what a model tells', () => {
  test('hears a part only after the turn that it tells, and of its end only after the telling that is kept', () => {
    const socket = aSocket();
    socket.hello(3);
    socket.happen({ type: 'grown', sequence: 4 });
    expect(socket.happen({ type: 'voice', note: aNote(4, 1, began) })).toStrictEqual([]);
    const first = socket.happen({ type: 'read', notices: [aNotice(4)] });
    expect(kinds(first)).toStrictEqual(['notice', 'voice']);
    expect(kinds(socket.happen({ type: 'voice', note: aNote(4, 2, sentence) }))).toStrictEqual(['voice']);
    expect(socket.happen({ type: 'voice', note: aNote(4, 3, told(5)) })).toStrictEqual([]);
    socket.happen({ type: 'grown', sequence: 5 });
    expect(kinds(socket.happen({ type: 'read', notices: [aNotice(5)] }))).toStrictEqual(['notice', 'voice']);
  });

  test('hears all parts that were there when it came', () => {
    const socket = aSocket();
    socket.say({ type: 'hello', protocol: 1, session: 's1', after: 4 });
    socket.happen({ type: 'voice', note: aNote(4, 1, began) });
    socket.happen({ type: 'voice', note: aNote(4, 2, sentence) });
    const joined = socket.happen({ type: 'joined', newest: 4 });
    expect(kinds(joined)).toStrictEqual(['welcome', 'voice', 'voice']);
  });

  test('hears of a telling that waited only that it is over, once another one begins', () => {
    const socket = aSocket();
    socket.hello(3);
    socket.happen({ type: 'voice', note: aNote(4, 1, began) });
    socket.happen({ type: 'voice', note: aNote(4, 2, told(5)) });
    socket.happen({ type: 'voice', note: aNote(6, 1, began) });
    socket.happen({ type: 'grown', sequence: 6 });
    const all = socket.happen({ type: 'read', notices: [aNotice(4), aNotice(5), aNotice(6)] });
    expect(kinds(all)).toStrictEqual(['notice', 'notice', 'notice', 'voice', 'voice']);
  });

  test('hears the steps of a proposal at once, and none is lost to a telling that begins meanwhile', () => {
    const step = (number: number): VoiceNote =>
      aNote(4, number, { kind: 'proposal', step: 'ask', attempt: 1 });
    const socket = aSocket();
    socket.hello(4);
    expect(kinds(socket.happen({ type: 'voice', note: step(1) }))).toStrictEqual(['voice']);
    socket.happen({ type: 'voice', note: aNote(5, 1, began) });
    expect(socket.happen({ type: 'voice', note: step(2) })).toStrictEqual([]);
    // The telling before it is waited for no longer.
    expect(kinds(socket.happen({ type: 'voice', note: aNote(6, 1, began) }))).toStrictEqual(['voice']);
    socket.happen({ type: 'grown', sequence: 6 });
    const all = socket.happen({ type: 'read', notices: [aNotice(5), aNotice(6)] });
    expect(kinds(all)).toStrictEqual(['notice', 'notice', 'voice']);
  });

  test('and does not read is closed, as with everything else', () => {
    const socket = aSocket();
    socket.hello(4);
    socket.buffer(2 * 1024 * 1024);
    expect(said(socket.happen({ type: 'voice', note: aNote(4, 1, began) }))).toStrictEqual([
      'too-slow gateway/too-slow',
    ]);
  });
});
