import type { Play } from '@lamplight/play';
import type { OpenPlay } from './open-play.ts';

/** A play behind which the real one can be replaced while it is in use. */
export interface StandIn extends AsyncDisposable {
  readonly play: Play;
  /**
   * Replaces the play: what is under way is finished first, and what is asked meanwhile waits. If `bring` fails, the old
   * one stays.
   */
  replace(bring: (old: Play) => Promise<OpenPlay>): Promise<void>;
}

/** Somebody who is told what happens to a session, whichever play it is in. */
interface Listening {
  readonly begin: (play: Play) => Promise<() => void> | (() => void);
  stop: () => void;
}

/** What a play has for a part of what it does. */
type Desk = 'journal' | 'voice';

/** Is told what was done, with what, and what came of it. */
export type Observer = (name: string, args: readonly unknown[], result: unknown) => void;

/** What is answered at once, also while the play is being replaced. */
const immediate = new Set<string | symbol>(['adventures', 'watchIsAwake', 'player']);

export function createStandIn(first: OpenPlay, observe: Observer): StandIn {
  let now = first;
  let replaced: Promise<unknown> = Promise.resolve();
  const underWay = new Set<Promise<unknown>>();
  const listening = new Set<Listening>();

  const carryOut = async (name: string, args: readonly unknown[], desk?: Desk): Promise<unknown> => {
    await replaced;
    const doer = desk === undefined ? now.play : now.play[desk];
    const method: unknown = Reflect.get(doer, name);
    if (typeof method !== 'function') throw new TypeError(`Play has no ${name}.`);
    const work: Promise<unknown> = Promise.resolve(Reflect.apply(method, doer, args));
    underWay.add(work);
    try {
      const result = await work;
      observe(name, args, result);
      return result;
    } finally {
      underWay.delete(work);
    }
  };

  /** Listening begins at once and goes on behind the next play. */
  const onGrowth: Play['onGrowth'] = (session, listener) => {
    const begin = (behind: Play) => behind.onGrowth(session, listener);
    return listened({ begin, stop: begin(now.play) });
  };
  const listen: Play['voice']['listen'] = async (who, session, listener) => {
    await replaced;
    const begin = (behind: Play) => behind.voice.listen(who, session, listener);
    return listened({ begin, stop: await begin(now.play) });
  };
  const listened = (one: Listening): (() => void) => {
    listening.add(one);
    return () => {
      listening.delete(one);
      one.stop();
    };
  };

  const deskOf = (desk: Desk) =>
    new Proxy(first.play[desk], {
      get: (_first, name): unknown => {
        if (desk === 'voice' && name === 'listen') return listen;
        return name === 'models' || typeof name === 'symbol'
          ? Reflect.get(now.play[desk], name)
          : (...args: readonly unknown[]) => carryOut(name, args, desk);
      },
    });
  const desks = { journal: deskOf('journal'), voice: deskOf('voice') };

  const play = new Proxy(first.play, {
    get: (_first, name): unknown => {
      if (name === 'onGrowth') return onGrowth;
      if (name === 'journal' || name === 'voice') return desks[name];
      return immediate.has(name) || typeof name === 'symbol'
        ? Reflect.get(now.play, name)
        : (...args: readonly unknown[]) => carryOut(name, args);
    },
  });

  return {
    play,
    async replace(bring) {
      const earlier = replaced;
      const work = (async () => {
        await earlier;
        await Promise.allSettled(underWay);
        // Whoever follows a telling would wait for ever for the end of one that stays behind.
        await now.play.voice.rest();
        const old = now;
        now = await bring(old.play);
        for (const one of listening) {
          one.stop();
          one.stop = await one.begin(now.play);
        }
        await old[Symbol.asyncDispose]();
      })();
      // Whoever waits for it goes on with the old one when it fails; the one who asked for it hears why.
      replaced = work.catch(() => undefined);
      await work;
    },
    async [Symbol.asyncDispose]() {
      await Promise.allSettled([replaced, ...underWay]);
      await now[Symbol.asyncDispose]();
    },
  };
}
