import type { Care } from '@lamplight/contracts';
import type { Reading } from './reading.ts';
import { resourcesFor } from './resources/resources-for.ts';
import { abuseWords } from './words/abuse.ts';
import type { Ladder, Variants } from './words/block.ts';
import { distressWords } from './words/distress.ts';
import { eatingWords } from './words/eating.ts';
import { medicalWords } from './words/medical.ts';
import { selfHarmWords } from './words/self-harm.ts';
import { betterNow, softLine, stillHere, thinkingOfSomeone } from './words/soft-lines.ts';
import { softwareNote, storyWaits } from './words/software-note.ts';
import { helpNowWords, unavailableWords } from './words/special.ts';
import { substancesWords } from './words/substances.ts';
import { thirdPersonWords, worriedWords } from './words/third-person.ts';
import { violenceWords } from './words/violence.ts';

export interface CareOptions {
  /** ISO 3166 alpha-2 code. */
  readonly country?: string;
  /** How many blocks this player was shown before; the wording alternates with it. 0 by default. */
  readonly shown?: number;
}

const ladders: Readonly<Record<Reading['kind'], Ladder>> = {
  none: distressWords,
  'self-harm': selfHarmWords,
  abuse: abuseWords,
  violence: violenceWords,
  eating: eatingWords,
  substances: substancesWords,
  medical: medicalWords,
  distress: distressWords,
};

/** The static answer to a reading: nothing at level 0, one soft line at 1, the ladder's words from 2 on. */
export function careFor(reading: Reading, options: CareOptions = {}): Care | null {
  const { level } = reading;
  if (level === 0) return null;
  if (level === 1) {
    const { id, variants } = softLineFor(reading);
    return compose(id, variants, { level, mode: 'note' }, options);
  }
  const other = reading.who === 'third-person';
  const ladder = other
    ? reading.kind === 'self-harm'
      ? thirdPersonWords
      : worriedWords
    : ladders[reading.kind];
  const id = `${other ? 'third-person-' : ''}${reading.kind}/${level}`;
  // Whoever hurts somebody may look at the screen later.
  const discreet = reading.kind === 'abuse' && !other ? { discreet: true as const } : {};
  return compose(id, ladder[level], { level, mode: level === 2 ? 'pause' : 'stop', ...discreet }, options);
}

/** The answer to `help me` and to the button "I need help now": every number, the emergency first. */
export function helpNow(options: CareOptions = {}): Care {
  return compose('help-now', helpNowWords, { level: 2, mode: 'pause' }, options);
}

/** The protective answer when a message could not be read. */
export function careWhenUnavailable(options: CareOptions = {}): Care {
  return compose('unavailable', unavailableWords, { level: 2, mode: 'pause' }, options);
}

function softLineFor(reading: Reading): { id: string; variants: Variants } {
  const calm = reading.reasons.includes('lingering/calm');
  if (calm && !reading.reasons.includes('answer/safe-now'))
    return { id: 'soft/still-here', variants: stillHere };
  if (reading.who === 'third-person') return { id: 'soft/thinking-of-someone', variants: thinkingOfSomeone };
  if (reading.imminence === 'past') return { id: 'soft/better-now', variants: betterNow };
  return { id: 'soft/heard', variants: softLine };
}

function compose(
  id: string,
  variants: Variants,
  how: Pick<Care, 'level' | 'mode' | 'discreet'>,
  options: CareOptions,
): Care {
  const turn = (options.shown ?? 0) % 2 === 0 ? 0 : 1;
  const { title, paragraphs } = variants[turn];
  const name = `${id}/${turn === 0 ? 'a' : 'b'}`;
  if (how.mode === 'note') return { ...how, id: name, title, paragraphs: [...paragraphs], resources: [] };
  const closing = [softwareNote[turn], storyWaits[turn]];
  return {
    ...how,
    id: name,
    title,
    paragraphs: [...paragraphs, ...closing],
    resources: [...resourcesFor(options.country)],
  };
}
