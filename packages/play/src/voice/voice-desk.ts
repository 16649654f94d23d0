import type {
  ModelSummary,
  RetellHint,
  Sent,
  SessionVoice,
  Turn,
  VoiceChange,
  VoiceNote,
} from '@lamplight/contracts';
import { run } from '@lamplight/primitives';
import type { Playing } from '../playing.ts';
import type { Who } from '../who.ts';
import { chooseVoice } from './choose-voice.ts';
import { chosenModel } from './chosen-model.ts';
import { isToldByModel } from './is-told-by-model.ts';
import { mayBeTold } from './may-be-told.ts';
import { modelsThatTell } from './models-that-tell.ts';
import { reportUnforeseen } from './report-unforeseen.ts';
import type { Ending, RunningTellings } from './running-tellings.ts';
import { ownerOf } from './owner-of.ts';
import { sentOf } from './sent-of.ts';
import { sessionVoice } from './session-voice.ts';
import { type TellingNeeds, voiceWorkflow } from './tell-point.ts';
import { withTokens } from './with-tokens.ts';

/** Who tells a session, and what becomes of tellings while a model writes them. */
export interface VoiceDesk {
  /** The models that are connected; none where stories are told by their authors alone. */
  models(): readonly ModelSummary[];
  read(who: Who, session: string): Promise<SessionVoice>;
  /** Chooses who tells a session. The same key chooses once. @throws PlayError `play/no-model` */
  choose(who: Who, session: string, change: VoiceChange): Promise<SessionVoice>;
  /** The entry that a model tells now, by its sequence; `null` where none does. */
  telling(who: Who, session: string): Promise<number | null>;
  /** Ends what a model tells now: the plain telling stands. Nothing happens where none does. */
  stop(who: Who, session: string): Promise<void>;
  /** What a model was sent for the newest telling of an entry, and why, once it is over. @throws PlayError `play/no-such-entry` */
  sent(who: Who, session: string, sequence: number): Promise<Sent>;
  /**
   * Calls back with each part of what a model tells in a session, first with those there are of what is told now, until
   * the returned function is called.
   */
  listen(who: Who, session: string, listener: (note: VoiceNote) => void): Promise<() => void>;
  /** Ends all tellings, and waits until what became of them is kept: before the journal is closed. */
  rest(): Promise<void>;
}

/** The same for those who play turns. */
export interface Voices extends VoiceDesk {
  /** Lets a model tell what was just answered, where it may. */
  begin(who: Who, playing: Playing, turn: Turn, hint: RetellHint | null): void;
  end(session: string, because: Ending): void;
  /** Ends everything that models tell one player. */
  endAll(who: Who): void;
}

export interface VoicesNeeds extends Omit<TellingNeeds, 'modelVoice'> {
  readonly tellings: RunningTellings;
  /** Runs a change alone on its session, then tells the listeners. */
  readonly change: <T>(who: Who, session: string, work: (playing: Playing) => Promise<T>) => Promise<T>;
}

export function createVoices({ tellings, change, ...needs }: VoicesNeeds): Voices {
  const { turn } = needs;
  const { desk, modelVoice, spending } = turn;
  const view = async (who: Who, playing: Playing): Promise<SessionVoice> =>
    sessionVoice(modelVoice, playing, await spending.month(who));

  return {
    models: () => modelVoice?.models() ?? [],
    read: async (who, session) => view(who, await desk.open(who, session)),
    choose: (who, session, asked) =>
      change(who, session, async (playing) => {
        await chooseVoice(turn, who, playing, asked);
        if (asked.voice === 'plain') tellings.end(session, 'voice/stopped');
        return view(who, playing);
      }),
    async telling(who, session) {
      await desk.row(who, session);
      return tellings.of(session);
    },
    async stop(who, session) {
      await desk.row(who, session);
      tellings.end(session, 'voice/stopped');
    },
    async sent(who, session, of) {
      const playing = await desk.open(who, session);
      // Whoever has just stopped it wants to know what it was sent all the same.
      await tellings.kept(session, of);
      if (tellings.of(session) === of) return { session, of, because: 'voice/telling', attempts: [] };
      return sentOf(turn, who, playing, of);
    },
    async listen(who, session, listener) {
      await desk.row(who, session);
      return tellings.listen(session, listener);
    },
    rest: () => tellings.rest(),
    begin(who, playing, answered, hint) {
      const of = answered.retells ?? answered.sequence;
      const point = playing.points.get(of);
      if (modelVoice === undefined || point === undefined || !isToldByModel(turn, playing)) return;
      if (!mayBeTold(playing, point, turn.bearings.atHand(who))) return;
      // The next step of the way follows at once, and would end it before a word of it is seen.
      if (answered.travelling !== null) return;
      const { tenant, player } = who;
      const again = answered.retells !== null;
      const models = modelsThatTell(modelVoice.models(), chosenModel(turn, playing));
      const telling = { needs: { ...needs, modelVoice }, who, playing, point, hint, again };
      tellings.begin(ownerOf(who), playing.id, of, async (live) => {
        try {
          await withTokens(turn, { who, playing, point, models }, (mostTokens, settle) => {
            const isKept = (): void => {
              settle();
              live.isKept();
            };
            const toTell = { ...telling, live: { ...live, isKept }, mostTokens };
            return run(voiceWorkflow, toTell, { tenant, player, session: playing.id });
          });
        } catch (error) {
          reportUnforeseen({ modelVoice }, error);
          live.say({ kind: 'over', as: 'plain', because: 'voice/broken', sequence: null });
        }
      });
    },
    end: (session, because) => tellings.end(session, because),
    endAll: (who) => tellings.endAll(ownerOf(who), 'voice/superseded'),
  };
}
