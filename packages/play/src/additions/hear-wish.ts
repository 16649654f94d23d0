import type { Care, AdditionWish } from '@lamplight/contracts';
import { CareFirstError, careFirst } from '../care-first.ts';
import { PlayError } from '../play-error.ts';
import { recordGrave } from '../turn/record-grave.ts';
import type { Who } from '../who.ts';
import type { ProposingNeeds } from './propose-addition.ts';

/** What hearing a wish needs besides what a proposal does. */
export interface HearingNeeds extends ProposingNeeds {
  /** Ends whatever a model tells this player. */
  readonly endAll: (who: Who) => void;
}

/**
 * Reads a wish for risk before anything is done about it, also where its key was answered. What is grave in it lingers as
 * it does after a turn, so that no model is asked for this player and nothing of one is held out.
 *
 * @throws CareFirstError when the wish asks for care
 */
export async function hearWish(
  { turn, change, endAll }: HearingNeeds,
  who: Who,
  session: string,
  { key, wish }: AdditionWish,
): Promise<void> {
  if (wish === undefined) return;
  const careNeeded = (): Care | null => turn.careAnyway({ who, session, key, words: wish });
  const care = await careFirst(turn.deadlines, careNeeded, async () => {
    const recorded = await change(who, session, (playing) =>
      recordGrave(turn, who, playing, { key, text: wish }, { alone: false, above: 0 }),
    );
    // Somebody may ask for help in words that are not grave.
    return recorded ?? careNeeded();
  });
  if (care === null) return;
  // Whatever else is told them, in whichever tab: words of care come alone.
  endAll(who);
  throw new CareFirstError(care, wishAboutSomebody());
}

function wishAboutSomebody(): PlayError {
  return new PlayError(
    'play/wish-not-sent',
    'Nothing was proposed, and no model was asked: the wish reads as if it were about you.',
  );
}
