import type { ProposalEnd, VoiceNote, VoicePart } from '@lamplight/contracts';
import type { ProposalStep } from '@lamplight/narrator';

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
  /** Says that what became of it is kept. */
  readonly isKept: () => void;
}

/** Something to add to a story that a model thinks of now. */
export interface LiveProposal {
  /** Aborted, with an `Ending` as its reason, when nobody wants it any more. */
  readonly signal: AbortSignal;
  /** Hands on what is done about it now, and in which try. */
  readonly say: (step: ProposalStep, attempt: number) => void;
  /** Says what became of it, for when it is over. */
  readonly became: (end: ProposalEnd) => void;
}

/** What models write now: at most one telling of each session, and beside it one proposal. */
export interface RunningTellings {
  /**
   * Begins one; what runs in that session is ended first. Somebody for whom several run already has to make do with the
   * plain telling. `work` must not throw.
   */
  begin(owner: string, session: string, of: number, work: (telling: LiveTelling) => Promise<void>): void;
  /**
   * Does work for which a model is asked what somebody means, before there is anything to tell. Whoever follows the session
   * hears as steps that it began and that it is over; it is ended as tellings are, and then answers without the model.
   *
   * @param of the entry that will hold the answer
   */
  understand<T>(
    owner: string,
    session: string,
    of: number,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T>;
  /**
   * Does work for which a model thinks of something to add, until what became of it is kept. Whoever follows the session
   * hears its steps, and in the end what became of it. It ends no telling, and neither a telling nor the next input ends it.
   *
   * @param of the entry after which it was asked for
   */
  propose<T>(session: string, of: number, work: (proposal: LiveProposal) => Promise<T>): Promise<T>;
  /** Ends what is thought of for a session; nothing happens where nothing is. */
  endProposal(session: string, because: Ending): void;
  /** The entry that is told in a session now; `null` where none is. */
  of(session: string): number | null;
  /** Waits, where the telling of an entry is over, until what became of it is kept. */
  kept(session: string, of: number): Promise<void>;
  /** Ends what is told in a session: whoever follows it hears at once that the plain telling stands. */
  end(session: string, because: Ending): void;
  /** Ends what runs in a session that goes away, and what is still done about one that is over. */
  leave(session: string, because: Ending): void;
  /** Ends what is told in all of somebody's sessions. */
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
  readonly of: number;
  readonly ending: AbortController;
  readonly notes: VoiceNote[];
  readonly say: (part: VoicePart) => void;
  /** Until what became of it is kept; `null` where nothing is told. */
  readonly keeping: Promise<void> | null;
}

interface Proposing {
  readonly ending: AbortController;
  readonly notes: readonly VoiceNote[];
  /** Until what became of it is kept. */
  readonly done: Promise<void>;
}

/** So many may run at once for one player: tabs, and a device or two. */
const mostOfOneOwner = 4;

export function createRunningTellings(): RunningTellings {
  const running = new Map<string, Running>();
  const proposing = new Map<string, Proposing>();
  const listeners = new Map<string, Set<(note: VoiceNote) => void>>();
  const working = new Map<Promise<void>, Running>();

  const end = (session: string, because: Ending): void => {
    const one = running.get(session);
    if (one === undefined) return;
    if (one.keeping !== null) one.say({ kind: 'over', as: 'plain', because, sequence: null });
    one.ending.abort(because);
  };
  const endProposal = (session: string, because: Ending): void =>
    proposing.get(session)?.ending.abort(because);
  /** Hands parts on, each with the next number. */
  const speaker = (session: string, of: number, notes: VoiceNote[]) => (part: VoicePart) => {
    const note = { session, of, number: notes.length + 1, part };
    notes.push(note);
    for (const listener of listeners.get(session) ?? []) listener(note);
  };

  return {
    begin(owner, session, of, work) {
      end(session, 'voice/superseded');
      const ending = new AbortController();
      const notes: VoiceNote[] = [];
      const hand = speaker(session, of, notes);
      let isOver = false;
      const say = (part: VoicePart): void => {
        if (isOver) return;
        if (part.kind === 'over') {
          isOver = true;
          if (running.get(session) === one) running.delete(session);
        }
        hand(part);
      };
      const { promise: keeping, resolve: isKept } = Promise.withResolvers<void>();
      const one: Running = { owner, session, of, ending, notes, say, keeping };
      const isTooMany =
        [...running.values()].filter((other) => other.owner === owner).length >= mostOfOneOwner;
      running.set(session, one);
      if (isTooMany) {
        say({ kind: 'over', as: 'plain', because: 'voice/busy', sequence: null });
        return;
      }
      const telling: LiveTelling = { session, of, signal: ending.signal, say, isKept };
      const done = work(telling).finally(() => {
        isKept();
        working.delete(done);
      });
      working.set(done, one);
    },
    async understand(owner, session, of, work) {
      end(session, 'voice/superseded');
      const ending = new AbortController();
      const notes: VoiceNote[] = [];
      const say = speaker(session, of, notes);
      const one: Running = { owner, session, of, ending, notes, say, keeping: null };
      running.set(session, one);
      let state: 'done' | 'failed' = 'failed';
      say({ kind: 'step', step: 'understand', state: 'began' });
      try {
        const answer = await work(ending.signal);
        if (!ending.signal.aborted) state = 'done';
        return answer;
      } finally {
        if (running.get(session) === one) running.delete(session);
        say({ kind: 'step', step: 'understand', state });
      }
    },
    async propose(session, of, work) {
      const ending = new AbortController();
      const notes: VoiceNote[] = [];
      const hand = speaker(session, of, notes);
      const { promise: done, resolve: isDone } = Promise.withResolvers<void>();
      proposing.set(session, { ending, notes, done });
      let attempt = 0;
      // What fails in a way that nobody foresaw comes to nothing.
      let outcome: ProposalEnd = { as: 'nothing', because: 'voice/broken' };
      const became = (one: ProposalEnd): void => {
        outcome = one;
      };
      const say = (step: ProposalStep, nth: number): void => {
        attempt = nth;
        hand({ kind: 'proposal', step, attempt });
      };
      try {
        return await work({ signal: ending.signal, say, became });
      } finally {
        proposing.delete(session);
        // Nobody has heard of one for which no model was asked.
        if (attempt > 0) hand({ kind: 'proposal', step: 'over', attempt, became: outcome });
        isDone();
      }
    },
    endProposal,
    of(session) {
      const one = running.get(session);
      return one === undefined || one.keeping === null ? null : one.of;
    },
    async kept(session, of) {
      for (const one of working.values()) {
        const isOver = one.session === session && one.of === of && running.get(session) !== one;
        // Of one entry little is told at once, and each is over by now.
        if (isOver) await one.keeping;
      }
    },
    end,
    leave(session, because) {
      end(session, because);
      endProposal(session, because);
      for (const one of working.values()) if (one.session === session) one.ending.abort(because);
    },
    endAll(owner, because) {
      for (const [session, one] of running) if (one.owner === owner) end(session, because);
      // Also what is only remembered of one that is over.
      for (const one of working.values()) if (one.owner === owner) one.ending.abort(because);
    },
    listen(session, listener) {
      for (const one of [proposing.get(session), running.get(session)])
        for (const note of one?.notes ?? []) listener(note);
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
      for (const one of proposing.values()) one.ending.abort('voice/closed');
      await Promise.all([...working.keys(), ...[...proposing.values()].map(({ done }) => done)]);
    },
  };
}
