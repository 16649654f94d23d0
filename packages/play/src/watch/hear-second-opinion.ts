import type { Deadlines, Opinion, SecondOpinion } from '@lamplight/ports';
import {
  type CareOptions,
  careFor,
  carryRisk,
  type LingeringRisk,
  type Reading,
  type Screening,
  weighOpinion,
} from '@lamplight/safety';
import { isQuiet } from './is-quiet.ts';
import { passing } from './passing.ts';

export interface SecondOpinionNeeds {
  readonly secondOpinion: SecondOpinion | undefined;
  readonly deadlines: Deadlines;
}

/** What was read, and how. */
export interface Heard {
  /** The words that a person wrote. */
  readonly words: string;
  /** Whether the parser made commands of all of it, with no free words in them. */
  readonly isPlainPlay: boolean;
  readonly carried: LingeringRisk | null;
  readonly options: CareOptions;
}

/** So long, in milliseconds, a second opinion is waited for. */
const patience = 1500;

/** What another reader said; `null` when it said nothing of use in time, `undefined` when it was not asked. */
export type Asked = Opinion | null | undefined;

/**
 * Asks another reader where that can change something: a level of 4 stands as it is, and words that are nothing but play
 * (the watch heard nothing, the parser understood all) are never sent anywhere.
 */
export async function askSecondOpinion(
  { secondOpinion, deadlines }: SecondOpinionNeeds,
  screening: Screening,
  { words, isPlainPlay }: Pick<Heard, 'words' | 'isPlainPlay'>,
): Promise<Asked> {
  if (secondOpinion === undefined || screening.outcome === 'unavailable') return undefined;
  const { reading } = screening;
  if (reading.level === 4 || words.trim() === '' || (isQuiet(reading) && isPlainPlay)) return undefined;
  return askInTime(secondOpinion, words, deadlines.after(patience));
}

/**
 * What to go by, once another reader was asked. When there was no usable answer in time, the offline reading stands, and
 * its reasons say so (`second-opinion/unavailable`).
 */
export function weighSecondOpinion(screening: Screening, asked: Asked, heard: Heard): Screening {
  if (asked === undefined || screening.outcome === 'unavailable') return screening;
  const { reading } = screening;
  const weighed = weighOpinion(reading, asked);
  return weighed.level === reading.level && weighed.kind === reading.kind
    ? { ...screening, reading: weighed }
    : answerTo(weighed, heard);
}

async function askInTime(
  reader: SecondOpinion,
  words: string,
  deadline: AbortSignal,
): Promise<Opinion | null> {
  try {
    const opinion = await Promise.race([reader.ask(words, deadline), passing(deadline, null)]);
    return opinion !== null && isUsable(opinion) ? opinion : null;
  } catch {
    // Whatever it was: there is no opinion this time, and the reading's reasons keep that.
    return null;
  }
}

function isUsable({ level }: Opinion): boolean {
  return level === null || [0, 1, 2, 3, 4].includes(level);
}

/** The answer of the watch to a reading that was changed. */
function answerTo(reading: Reading, { carried, options }: Heard): Screening {
  const care = careFor(reading, options);
  const lingering = carryRisk(carried, reading);
  if (reading.level < 2 || care === null) return { outcome: 'go-on', reading, care, lingering };
  return { outcome: 'stop', reading, care, lingering };
}
