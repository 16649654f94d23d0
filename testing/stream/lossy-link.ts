import type { Notice, StreamAsk, Turn } from '@lamplight/contracts';
import { aTurn } from '../../apps/web/test/a-turn.ts';
import { stepStream } from '../../apps/web/src/stream/step-stream.ts';
import { newStream, type StreamEvent, type StreamState } from '../../apps/web/src/stream/stream-state.ts';
import { socketLimits, type SocketLimits } from '../../packages/gateway/src/socket/socket-limits.ts';
import {
  newSocket,
  type SocketEffect,
  type SocketEvent,
  type SocketState,
} from '../../packages/gateway/src/socket/socket-state.ts';
import { stepSocket } from '../../packages/gateway/src/socket/step-socket.ts';
import { streamCloses } from '@lamplight/contracts';

/** A journal of one session: what is in it survives everything. */
export interface Journal {
  readonly notices: Notice[];
  play(key: string | null): Turn;
}

export function createJournal(): Journal {
  const notices: Notice[] = [{ session: 's1', sequence: 1, kind: 'session-started', turn: null }];
  return {
    notices,
    play(key) {
      const before = notices.find(({ turn }) => key !== null && turn?.key === key)?.turn;
      if (before) return before;
      const sequence = notices.length + 1;
      const turn = aTurn({ sequence, turn: sequence - 1, key });
      notices.push({ session: 's1', sequence, kind: 'turn-played', turn });
      return turn;
    },
  };
}

/** What a page was told, and what it would show. */
export interface Seen {
  readonly notices: number[];
  readonly resyncs: number[];
  readonly settled: Map<string, (Turn | string)[]>;
  readonly told: string[];
}

/** A page and the server's side of it, with a link between them that can be cut anywhere. */
export interface Pair {
  readonly seen: Seen;
  client(): StreamState;
  server(): SocketState | undefined;
  ask(ask: StreamAsk): void;
  /** Lets the next message through, in one of the two directions; whether there was one. */
  toServer(): boolean;
  toClient(): boolean;
  /** Lets the server do the oldest thing that it has begun; whether there was one. */
  work(): boolean;
  grow(sequence: number): void;
  /** Everything on the way is lost; neither side is told anything but that it is over. */
  cut(): void;
  time(): void;
}

/** @param now the time that both sides have */
export function createPair(
  journal: Journal,
  now: () => number,
  luck: () => number,
  grown: (sequence: number) => void,
  limits: SocketLimits = socketLimits,
): Pair {
  const seen: Seen = { notices: [], resyncs: [], settled: new Map(), told: [] };
  let client = newStream('s1', 0, now());
  let server: SocketState | undefined;
  let up: (() => void)[] = [];
  let down: (() => void)[] = [];
  let tasks: (() => void)[] = [];

  const onClient = (event: StreamEvent): void => {
    const step = stepStream(client, event, { now: now(), luck: luck() });
    client = step.state;
    for (const effect of step.effects) {
      if (effect.type === 'connect') connect();
      else if (effect.type === 'disconnect') hangUp();
      else if (effect.type === 'send') up.push(() => onServer({ type: 'frame', text: effect.text }));
      else if (effect.type === 'notice') seen.notices.push(effect.notice.sequence);
      else if (effect.type === 'resync') seen.resyncs.push(effect.sequence);
      else if (effect.type === 'settled') {
        const { key, outcome } = effect;
        const what = outcome.type === 'turn' ? outcome.turn : outcome.type;
        seen.settled.set(key, [...(seen.settled.get(key) ?? []), what]);
      } else seen.told.push(effect.type);
    }
  };

  const onServer = (event: SocketEvent): void => {
    if (server === undefined) return;
    const step = stepSocket(server, event, { now: now(), buffered: 0, limits });
    server = step.state;
    for (const effect of step.effects) carryOut(effect);
  };

  const carryOut = (effect: SocketEffect): void => {
    switch (effect.type) {
      case 'send':
        down.push(() => onClient({ type: 'frame', text: effect.text }));
        return;
      case 'close': {
        const { code } = streamCloses[effect.as];
        down.push(() => {
          gone();
          onClient({ type: 'closed', code });
        });
        return;
      }
      case 'join':
        tasks.push(() => onServer({ type: 'joined', newest: journal.notices.length }));
        return;
      case 'read':
        tasks.push(() => {
          const notices = journal.notices.slice(effect.after, effect.after + effect.most);
          onServer({ type: 'read', notices });
        });
        return;
      case 'ask':
        tasks.push(() => {
          const turn = journal.play(effect.key);
          grown(journal.notices.length);
          onServer({ type: 'answered', key: effect.key, turn });
        });
        return;
      case 'look-up-alerts':
        tasks.push(() => onServer({ type: 'alerts', alerts: [] }));
    }
  };

  const connect = (): void => {
    gone();
    down.push(() => {
      server = newSocket({ now: now(), limits });
      onClient({ type: 'opened' });
    });
  };

  /** What was begun for it goes on, but nobody is there to hear of it. */
  const gone = (): void => {
    const left = tasks;
    onServer({ type: 'gone' });
    server = undefined;
    up = [];
    down = [];
    tasks = [];
    for (const task of left) task();
    tasks = [];
  };
  const hangUp = gone;

  const next = (queue: (() => void)[]): boolean => {
    const first = queue.shift();
    first?.();
    return first !== undefined;
  };

  return {
    seen,
    client: () => client,
    server: () => server,
    ask: (ask) => onClient({ type: 'ask', ask }),
    toServer: () => next(up),
    toClient: () => next(down),
    work: () => next(tasks),
    grow: (sequence) => onServer({ type: 'grown', sequence }),
    cut() {
      const { phase } = client;
      gone();
      if (phase !== 'waiting') onClient({ type: 'closed', code: 1006 });
    },
    time() {
      onClient({ type: 'wake' });
      onServer({ type: 'tick' });
    },
  };
}
