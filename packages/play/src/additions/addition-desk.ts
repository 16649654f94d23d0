import type {
  AdditionBoard,
  AdditionChoice,
  AdditionProposal,
  AdditionWish,
  Turn,
} from '@lamplight/contracts';
import { createInTurn } from '../in-turn.ts';
import { PlayError } from '../play-error.ts';
import type { AnswerKeyed } from '../turn/answer-keyed.ts';
import { answerActAgain } from '../turn/answer-act-again.ts';
import type { Who } from '../who.ts';
import { type HearingNeeds, hearWish } from './hear-wish.ts';
import { leaveAddition } from './leave-addition.ts';
import { proposeAddition } from './propose-addition.ts';
import { additionBoard } from './addition-board.ts';
import { takeAddition } from './take-addition.ts';

/** Quests, people and places: what a model proposes, and what the player makes part of their own story. */
export interface AdditionDesk {
  /** What waits for an answer, what was taken, and whether more can be asked for. */
  read(who: Who, session: string): Promise<AdditionBoard>;
  /**
   * Lets a model propose something, which changes nothing of the story. One at a time: whoever asks meanwhile is told so.
   * The same key asks once. A wish is read for risk before any of that.
   *
   * @throws PlayError `play/busy`; CareFirstError when the wish asks for care
   */
  propose(who: Who, session: string, wish: AdditionWish): Promise<AdditionProposal>;
  /**
   * Ends what is thought of now: the model is asked no further, and the proposal is answered without an offer, for
   * `voice/stopped`. Nothing happens where nothing is thought of.
   */
  stop(who: Who, session: string): Promise<void>;
  /**
   * Makes the offer part of the story from here on; taking turns back to before that takes it away. The same key takes
   * it once.
   *
   * @throws PlayError `play/no-such-offer`, or `play/offer-not-open` with what keeps it from being taken
   */
  take(who: Who, session: string, choice: AdditionChoice): Promise<Turn>;
  /** Leaves the offer: it is not held out again. @throws PlayError `play/no-such-offer` */
  leave(who: Who, session: string, choice: AdditionChoice): Promise<AdditionBoard>;
}

export interface AdditionDeskNeeds extends HearingNeeds {
  readonly answer: AnswerKeyed;
}

export function createAdditionDesk(needs: AdditionDeskNeeds): AdditionDesk {
  const { turn, change, answer } = needs;
  const oneAtATime = createInTurn(1, busy);
  return {
    read: async (who, session) => additionBoard(turn, who, await turn.desk.open(who, session)),
    async propose(who, session, wish) {
      // Before any wait: whoever needs care is not told that something is busy.
      await hearWish(needs, who, session, wish);
      // Looking for a way through it takes the machine for seconds.
      return oneAtATime('proposals', () => proposeAddition(needs, who, session, wish));
    },
    async stop(who, session) {
      await turn.desk.row(who, session);
      turn.tellings.endProposal(session, 'voice/stopped');
    },
    take: (who, session, choice) =>
      answer(
        who,
        session,
        choice.key,
        (playing) => takeAddition(turn, who, playing, choice),
        (_playing, before) => answerActAgain(choice, before),
      ),
    leave: (who, session, choice) =>
      change(who, session, async (playing) => {
        await leaveAddition(turn, who, playing, choice);
        return additionBoard(turn, who, playing);
      }),
  };
}

function busy(): PlayError {
  return new PlayError('play/busy', 'Something is being proposed already. Ask again when that is done.');
}
