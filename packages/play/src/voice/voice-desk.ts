import type {
  ModelSummary,
  QuestProposal,
  QuestWish,
  RetellHint,
  Sent,
  SessionVoice,
  Turn,
  VoiceChange,
  VoiceNote,
} from '@lamplight/contracts';
import { run } from '@lamplight/primitives';
import { createInTurn } from '../in-turn.ts';
import { PlayError } from '../play-error.ts';
import type { Playing } from '../playing.ts';
import type { Who } from '../who.ts';
import { chooseVoice } from './choose-voice.ts';
import { isToldByModel } from './is-told-by-model.ts';
import { mayBeTold } from './may-be-told.ts';
import { proposeQuest } from './propose-quest.ts';
import { reportUnforeseen } from './report-unforeseen.ts';
import type { Ending, RunningTellings } from './running-tellings.ts';
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
  /** Ends what a model tells now: the plain telling stands. Nothing happens where none does. */
  stop(who: Who, session: string): Promise<void>;
  /** What a model was sent for the newest telling of an entry, and why. @throws PlayError `play/no-such-entry` */
  sent(who: Who, session: string, sequence: number): Promise<Sent>;
  /**
   * Lets a model propose a quest as data, which changes nothing. One at a time: whoever asks meanwhile is told so.
   *
   * @throws PlayError `play/busy`; CareFirstError when the wish asks for care
   */
  propose(who: Who, session: string, wish: QuestWish): Promise<QuestProposal>;
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
  const oneAtATime = createInTurn(1, busy);
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
    async stop(who, session) {
      await desk.row(who, session);
      tellings.end(session, 'voice/stopped');
    },
    sent: async (who, session, sequence) => sentOf(turn, who, await desk.open(who, session), sequence),
    propose: (who, session, wish) =>
      // Looking for a way through it takes the machine for seconds.
      oneAtATime('proposals', async () => proposeQuest(turn, who, await desk.open(who, session), wish)),
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
      const { tenant, player } = who;
      const again = answered.retells !== null;
      const telling = { needs: { ...needs, modelVoice }, who, playing, point, hint, again };
      tellings.begin(nameOf(who), playing.id, of, async (live) => {
        try {
          await withTokens(turn, { who, playing, point }, (mostTokens) =>
            run(voiceWorkflow, { ...telling, live, mostTokens }, { tenant, player, session: playing.id }),
          );
        } catch (error) {
          reportUnforeseen({ modelVoice }, error);
          live.say({ kind: 'over', as: 'plain', because: 'voice/broken', sequence: null });
        }
      });
    },
    end: (session, because) => tellings.end(session, because),
    endAll: (who) => tellings.endAll(nameOf(who), 'voice/superseded'),
  };
}

function busy(): PlayError {
  return new PlayError('play/busy', 'Something is being proposed already. Ask again when that is done.');
}

function nameOf({ tenant, player }: Who): string {
  return JSON.stringify([tenant, player]);
}
