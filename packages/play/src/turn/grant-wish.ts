import type { CareLanguage, Turn } from '@lamplight/contracts';
import { helpNow } from '@lamplight/safety';
import { PlayError } from '../play-error.ts';
import type { Bearing } from '../player/bearing.ts';
import type { Playing } from '../playing.ts';
import { careOptions } from '../watch/care-options.ts';
import type { Who } from '../who.ts';
import type { Attempt, Standing } from './attempt.ts';
import { openMap } from '../map/open-map.ts';
import { retell } from './retell.ts';
import { rewindScene } from './rewind-scene.ts';
import { fadeScene, openTool, pauseStory, skipTopics } from './safety-acts.ts';
import { takeBack } from './take-back.ts';
import type { TurnNeeds } from './turn-needs.ts';

/** What became of a wish: a turn of its own, or an attempt for the turn to record. */
export type Granted = { readonly turn: Turn } | { readonly attempt: Attempt };

export interface Wished {
  readonly attempt: Attempt;
  readonly key: string | null;
  readonly standing: Standing;
  readonly bearing: Bearing;
  /** The language that the player reads around the story. */
  readonly reads: CareLanguage | undefined;
}

/** Answers what was asked of the session instead of the world. */
export async function grantWish(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  { attempt, key, standing, bearing, reads }: Wished,
): Promise<Granted> {
  const { world } = needs.shelf.of(playing);
  const { word, count } = attempt.wish ?? { word: 'help-me', count: 1 };
  switch (word) {
    case 'help-me': {
      const care = helpNow(careOptions(needs, bearing, reads));
      return { attempt: { ...attempt, outcome: 'stopped', care } };
    }
    case 'retell':
      return retell(needs, who, playing, { key, hint: null, back: false });
    case 'undo':
      return takeBackInWords(needs, who, playing, attempt, count, key);
    case 'rewind-scene':
      return rewindScene(needs, who, playing, standing, key);
    case 'map': {
      const drawn = world.map(standing.state, standing.chart());
      return { attempt: openMap(standing, drawn) };
    }
    case 'pause':
      return { attempt: pauseStory(standing) };
    case 'fade':
      return { attempt: fadeScene(world, standing) };
    case 'skip-this':
      return { attempt: skipTopics(world, standing) };
    default:
      return { attempt: openTool(standing, word) };
  }
}

async function takeBackInWords(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  attempt: Attempt,
  count: number,
  key: string | null,
): Promise<Granted> {
  try {
    return { turn: await takeBack(needs, who, playing, count, key) };
  } catch (error) {
    if (!(error instanceof PlayError) || error.code !== 'play/no-such-turn') throw error;
    // Typed as words, what cannot be done is answered in words, and the story stays where it is.
    const drafts = [{ words: error.message, voice: 'program' }] as const;
    return { attempt: { ...attempt, outcome: 'refused', drafts } };
  }
}
