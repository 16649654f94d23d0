import type { Turn } from '@lamplight/contracts';
import { helpNow } from '@lamplight/safety';
import { PlayError } from '../play-error.ts';
import type { Playing } from '../playing.ts';
import type { Who } from '../who.ts';
import type { Attempt, Wish } from './attempt.ts';
import type { TurnNeeds } from './interact.ts';
import { retell } from './retell.ts';
import { takeBack } from './take-back.ts';

/** What became of a wish: a turn of its own, or an attempt for the turn to record. */
export type Granted = { readonly turn: Turn } | { readonly attempt: Attempt };

/** Answers what was asked of the session instead of the world. */
export async function grantWish(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  attempt: Attempt,
  { word, count }: Wish,
  key: string,
): Promise<Granted> {
  if (word === 'help-me') {
    const care = helpNow(needs.country === undefined ? {} : { country: needs.country });
    return { attempt: { ...attempt, outcome: 'stopped', care } };
  }
  if (word === 'retell') return { turn: await retell(needs, who, playing, key) };
  try {
    return { turn: await takeBack(needs, who, playing, count, key) };
  } catch (error) {
    if (!(error instanceof PlayError) || error.code !== 'play/no-such-turn') throw error;
    // Typed as words, what cannot be done is answered in words, and the story stays where it is.
    const drafts = [{ words: error.message, voice: 'program' }] as const;
    return { attempt: { ...attempt, outcome: 'refused', drafts } };
  }
}
