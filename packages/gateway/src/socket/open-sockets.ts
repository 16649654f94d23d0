import { type Problem, type StreamAsk, streamCloses, type Turn } from '@lamplight/contracts';
import type { Play, Who } from '@lamplight/play';
import type { Clock } from '@lamplight/ports';
import { faultOf } from '../fault-of.ts';
import { problemOf } from '../problem.ts';
import type { Asking, FairShare } from '../share/fair-share.ts';
import { askPlay } from './ask-play.ts';
import { socketLimits, type SocketLimits } from './socket-limits.ts';
import { newSocket, type SocketEffect, type SocketEvent } from './socket-state.ts';
import { stepSocket } from './step-socket.ts';
import type { SocketLine, Wire } from './wire.ts';

/** The clients that are connected. */
export interface OpenSockets {
  open(who: Who, wire: Wire): SocketLine;
  /** Lets time pass for all of them; to be called every second or so. */
  tick(): void;
  /** Tells all of them that the server stops. */
  closeAll(): void;
  count(): number;
  /** How many of them are one player's. */
  countOf(who: Who): number;
}

export interface OpenSocketsNeeds {
  readonly play: Play;
  readonly clock: Clock;
  /** Is told of faults that nobody foresaw. */
  readonly report: (error: unknown) => void;
  readonly limits?: SocketLimits;
  readonly share: Pick<FairShare, 'take'>;
}

/** Carries out what the protocol says is to be done, and tells it what came of that. */
export function createOpenSockets({
  play,
  clock,
  report,
  share,
  limits = socketLimits,
}: OpenSocketsNeeds): OpenSockets {
  const all = new Set<(event: SocketEvent) => void>();
  const players = new Map<string, number>();
  const problemIn = (error: unknown): Problem => problemOf(faultOf(error, report), clock.now());

  const open: OpenSockets['open'] = (who, wire) => {
    const player = nameOf(who);
    let state = newSocket({ now: clock.now(), limits });
    const leaving: (() => void)[] = [];

    const happen = (event: SocketEvent): void => {
      const step = stepSocket(state, event, { now: clock.now(), buffered: wire.buffered(), limits });
      state = step.state;
      for (const effect of step.effects) carryOut(effect);
      if (state.phase === 'closed' && all.delete(happen)) {
        for (const leave of leaving.splice(0)) leave();
        count(player, -1);
      }
    };

    const carryOut = (effect: SocketEffect): void => {
      switch (effect.type) {
        case 'send':
          wire.send(effect.text);
          return;
        case 'close':
          wire.close(streamCloses[effect.as].code, effect.reason);
          return;
        case 'join':
          // Before the newest number is asked for, so that nothing can happen in between.
          leaving.push(play.onGrowth(effect.session, (sequence) => happen({ type: 'grown', sequence })));
          void listen(effect.session);
          void orFail(async () => ({ type: 'joined', newest: await play.newest(who, effect.session) }));
          return;
        case 'read':
          void orFail(async () => ({
            type: 'read',
            notices: await play.notices(who, state.session, effect.after, effect.most),
          }));
          return;
        case 'ask':
          void ask(effect);
          return;
        case 'look-up-alerts':
          void lookUpAlerts();
      }
    };

    const listen = async (session: string): Promise<void> => {
      try {
        const leave = await play.voice.listen(who, session, (note) => happen({ type: 'voice', note }));
        if (state.phase === 'closed') leave();
        else leaving.push(leave);
      } catch {
        // Whoever may not follow the session is told so when its newest number is looked for.
      }
    };

    const orFail = async (work: () => Promise<SocketEvent>): Promise<void> => {
      happen(
        await work().catch((error: unknown) => ({ type: 'failed', problem: problemIn(error) }) as const),
      );
    };

    const ask = async ({ key, ask: asked }: Extract<SocketEffect, { type: 'ask' }>): Promise<void> => {
      const answer = await takeAndAsk(asked).then(
        (turn) => ({ type: 'answered', key, turn }) as const,
        (error: unknown) => ({ type: 'refused', key, problem: problemIn(error) }) as const,
      );
      happen(answer);
    };

    const takeAndAsk = async (asked: StreamAsk): Promise<Turn> => {
      await share.take(who, askingOf(asked, state.session));
      return await askPlay(play, who, state.session, asked);
    };

    const lookUpAlerts = async (): Promise<void> => {
      try {
        happen({ type: 'alerts', alerts: await play.player.alerts(who) });
      } catch (error) {
        // It is looked for again; until then the client keeps what it knows, and the operator knows that it failed.
        report(error);
      }
    };

    all.add(happen);
    count(player, 1);
    return {
      hear: (text) => happen({ type: 'frame', text }),
      hearBytes: () => happen({ type: 'binary' }),
      poke: () => happen({ type: 'poked' }),
      end: () => happen({ type: 'gone' }),
    };
  };

  function count(player: string, by: number): void {
    const now = (players.get(player) ?? 0) + by;
    if (now === 0) players.delete(player);
    else players.set(player, now);
  }

  return {
    open,
    tick() {
      for (const happen of all) happen({ type: 'tick' });
    },
    closeAll() {
      for (const happen of all) happen({ type: 'stopping' });
    },
    count: () => all.size,
    countOf: (who) => players.get(nameOf(who)) ?? 0,
  };
}

function askingOf({ to, body }: StreamAsk, session: string): Asking {
  if (to === 'interactions') return { kind: 'turn', session, asked: body };
  return { kind: to === 'safety' || to === 'limits' ? 'safety' : 'anything' };
}

function nameOf({ tenant, player }: Who): string {
  return JSON.stringify([tenant, player]);
}
