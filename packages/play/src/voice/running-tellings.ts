import type { VoiceNote, VoicePart } from '@lamplight/contracts';

/** Why a telling ended before it was over. */
export type Ending = 'voice/superseded' | 'voice/stopped' | 'voice/closed' | 'voice/late';

/** A telling that a model writes now. */
export interface LiveTelling {
  readonly session: string;
  /** The entry that is told. */
  readonly of: number;
  /** Aborted, with an `Ending` as its reason, when nobody wants it any more. */
  readonly signal: AbortSignal;
  /** Hands a part on. After `over` nothing is. */
  readonly say: (part: VoicePart) => void;
}

/** The tellings that models write now, at most one of each session. */
export interface RunningTellings {
  /**
   * Begins one; what runs in that session is ended first. Somebody for whom several run already has to make do with the
   * plain telling. `work` must not throw.
   */
  begin(owner: string, session: string, of: number, work: (telling: LiveTelling) => Promise<void>): void;
  /** Ends what runs in a session: whoever follows it is told at once that the plain telling stands. */
  end(session: string, because: Ending): void;
  /** Ends what runs in a session that goes away, and what is still done about one that is over. */
  leave(session: string, because: Ending): void;
  /** Ends what runs in all of somebody's sessions. */
  endAll(owner: string, because: Ending): void;
  /**
   * Calls back with each part, first with those there are of what runs now, until the returned function is called.
   */
  listen(session: string, listener: (note: VoiceNote) => void): () => void;
  /** Ends all of them, and waits until what became of them is kept. */
  rest(): Promise<void>;
}

interface Running {
  readonly owner: string;
  readonly session: string;
  readonly ending: AbortController;
  readonly notes: VoiceNote[];
  readonly say: (part: VoicePart) => void;
}

/** So many may run at once for one player: tabs, and a device or two. */
const mostOfOneOwner = 4;

export function createRunningTellings(): RunningTellings {
  const running = new Map<string, Running>();
  const listeners = new Map<string, Set<(note: VoiceNote) => void>>();
  const working = new Map<Promise<void>, Running>();

  const end = (session: string, because: Ending): void => {
    const one = running.get(session);
    if (one === undefined) return;
    one.say({ kind: 'over', as: 'plain', because, sequence: null });
    one.ending.abort(because);
  };

  return {
    begin(owner, session, of, work) {
      end(session, 'voice/superseded');
      const ending = new AbortController();
      const notes: VoiceNote[] = [];
      let isOver = false;
      const say = (part: VoicePart): void => {
        if (isOver) return;
        const note = { session, of, number: notes.length + 1, part };
        notes.push(note);
        if (part.kind === 'over') {
          isOver = true;
          if (running.get(session) === one) running.delete(session);
        }
        for (const listener of listeners.get(session) ?? []) listener(note);
      };
      const one: Running = { owner, session, ending, notes, say };
      const isTooMany =
        [...running.values()].filter((other) => other.owner === owner).length >= mostOfOneOwner;
      running.set(session, one);
      if (isTooMany) {
        say({ kind: 'over', as: 'plain', because: 'voice/busy', sequence: null });
        return;
      }
      const done = work({ session, of, signal: ending.signal, say }).finally(() => working.delete(done));
      working.set(done, one);
    },
    end,
    leave(session, because) {
      end(session, because);
      for (const one of working.values()) if (one.session === session) one.ending.abort(because);
    },
    endAll(owner, because) {
      for (const [session, one] of running) if (one.owner === owner) end(session, because);
      // Also what is only remembered of one that is over.
      for (const one of working.values()) if (one.owner === owner) one.ending.abort(because);
    },
    listen(session, listener) {
      for (const note of running.get(session)?.notes ?? []) listener(note);
      const all = listeners.get(session) ?? new Set();
      listeners.set(session, all.add(listener));
      return () => {
        all.delete(listener);
        if (all.size === 0 && listeners.get(session) === all) listeners.delete(session);
      };
    },
    async rest() {
      for (const session of running.keys()) end(session, 'voice/closed');
      for (const one of working.values()) one.ending.abort('voice/closed');
      await Promise.all(working.keys());
    },
  };
}
