import type { Care, CareLanguage, Tool } from '@lamplight/contracts';
import { asksForTool } from '@lamplight/parser';
import type { Deadlines } from '@lamplight/ports';
import { CareFirstError, careFirst } from '../care-first.ts';
import type { Bearings } from '../player/bearing.ts';
import { carriedRisk, keptRisk } from '../player/carried-risk.ts';
import type { Who } from '../who.ts';
import type { CareAnyway } from './care-anyway.ts';
import { type CareDefaults, careOptions } from './care-options.ts';
import { hearSense, type SenseNeeds } from './hear-sense.ts';

/** Words that are said to the program and to no story: an answer to its question, a line of a plan. */
export interface SaidBeside {
  /** What tells them from others. */
  readonly key: string;
  readonly words: string;
  /** The session that waits behind them, where there is one. */
  readonly session?: string | undefined;
  /** How many blocks of care were shown there before; the wording alternates with it. */
  readonly shown?: number;
  /** The language that they read around the story. */
  readonly reads?: CareLanguage | undefined;
}

/** What such words ask for, whatever else they are meant for. */
export interface HeardBeside {
  readonly care: Care | null;
  readonly opens: Tool | null;
}

export interface HearBesideNeeds extends CareDefaults, SenseNeeds {
  readonly bearings: Bearings;
  readonly careAnyway: CareAnyway;
  readonly deadlines: Deadlines;
}

/** Where an alert says that it comes from when it comes from no session. */
const besideEveryStory = 'beside-every-story';

/**
 * Reads words for risk that are said beside the story, with all that hears those of a turn. What is grave in them goes to
 * the alerts and lingers; no failure of a store keeps the care from being given.
 */
export async function hearBeside(
  needs: HearBesideNeeds,
  who: Who,
  { key, words, session, shown = 0, reads }: SaidBeside,
): Promise<HeardBeside> {
  const { bearings, careAnyway, deadlines, watch } = needs;
  const how = { shown, inStory: session !== undefined };
  const unplayed = { who, session: session ?? besideEveryStory, key, words, reads, how };
  const opens = asksForTool(words);
  const read = async (): Promise<Care | null> => {
    const bearing = await bearings.of(who);
    const carried = carriedRisk(null, bearing.risk);
    const input = {
      text: words,
      ...(carried ? { carried } : {}),
      ...careOptions(needs, bearing, reads),
      ...how,
    };
    const heard = await hearSense(needs, watch.screen(input), input, opens !== null);
    await bearings.setRisk(who, keptRisk(heard.lingering, bearing.risk));
    return careAnyway({ ...unplayed, heard }) ?? heard.care;
  };
  try {
    return { care: await careFirst(deadlines, () => careAnyway(unplayed), read), opens };
  } catch (error) {
    if (error instanceof CareFirstError) return { care: error.care, opens };
    throw error;
  }
}
