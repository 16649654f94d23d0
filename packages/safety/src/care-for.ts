import type { Care, CareLanguage } from '@lamplight/contracts';
import type { Reading } from './reading.ts';
import type { ResourceRow } from './resources/resource-rows.ts';
import { resourcesFor } from './resources/resources-for.ts';
import type { Ladder, Variants } from './words/block.ts';
import type { CareWords } from './words/care-words.ts';
import { everyLanguage } from './words/every-language.ts';

export interface CareOptions {
  /** ISO 3166 alpha-2 code. */
  readonly country?: string;
  /** How many blocks this player was shown before; the wording alternates with it. 0 by default. */
  readonly shown?: number;
  /** The language of the words, where the player chose one; else that of the message, {@link CareOptions.reads}, English. */
  readonly language?: CareLanguage;
  /** The language that the player reads around the story. It goes before the English that stories are played in. */
  readonly reads?: CareLanguage;
  /** Whether a person is really being told. `nobody` by default; it must be true. */
  readonly told?: Care['told'];
  /** Whether a story waits behind the words, to be written on or gone back to. `true` by default. */
  readonly inStory?: boolean;
  /** Rows of the operator, which come before the shipped ones of the same country. */
  readonly ownResources?: readonly ResourceRow[];
}

/**
 * Soft lines whose first wording says that the story goes on: to somebody who has begun none the second is said each time.
 * Of what has passed both wordings say so.
 */
const firstSaysItGoesOn: ReadonlySet<string> = new Set(['soft/heard', 'soft/thinking-of-someone']);

type How = Pick<Care, 'level' | 'mode' | 'discreet'>;

/** The static answer to a reading: nothing at level 0, one soft line at 1, the ladder's words from 2 on. */
export function careFor(reading: Reading, options: CareOptions = {}): Care | null {
  const { level } = reading;
  if (level === 0) return null;
  if (isUnread(reading)) return careWhenUnavailable(options);
  const spoken = { ...options, language: spokenWith(options, reading.language) };
  const words = everyLanguage[spoken.language];
  if (level === 1) {
    const { id, variants } = softLineFor(reading, words);
    const isBeforeAny = options.inStory === false && firstSaysItGoesOn.has(id);
    return compose(id, variants, { level, mode: 'note' }, isBeforeAny ? { ...spoken, shown: 1 } : spoken);
  }
  const other = reading.who === 'third-person';
  const id = `${other ? 'third-person-' : ''}${reading.kind}/${level}`;
  // Whoever hurts somebody may look at the screen later.
  const discreet = reading.kind === 'abuse' && !other ? { discreet: true as const } : {};
  const how: How = { level, mode: level === 2 ? 'pause' : 'stop', ...discreet };
  return compose(id, ladderFor(reading, words)[level], how, spoken);
}

// Of a text that was too long to be read nothing is known, so nothing about the player is presumed.
function isUnread({ level, reasons }: Reading): boolean {
  return level === 2 && reasons.length === 1 && reasons[0] === 'text/partly-read';
}

/** The answer to `help me` and to the button "I need help now": every number, the emergency first. */
export function helpNow(options: CareOptions = {}): Care {
  const { helpNow: variants } = everyLanguage[spokenWith(options)];
  return compose('help-now', variants, { level: 2, mode: 'pause' }, options);
}

/** The protective answer when a message could not be read. */
export function careWhenUnavailable(options: CareOptions = {}): Care {
  const { unavailable } = everyLanguage[spokenWith(options)];
  return compose('unavailable', unavailable, { level: 2, mode: 'pause' }, options);
}

/** Whoever plays an English story writes English, whatever they would rather read now. */
function spokenWith({ language, reads }: CareOptions, written: Reading['language'] = null): CareLanguage {
  if (language !== undefined) return language;
  return (written === 'en' ? undefined : written) ?? reads ?? 'en';
}

function ladderFor({ kind, who }: Reading, { ladders, forOthers }: CareWords): Ladder {
  if (who === 'third-person') return kind === 'self-harm' ? forOthers.selfHarm : forOthers.worried;
  return ladders[kind === 'none' ? 'distress' : kind];
}

function softLineFor(reading: Reading, { soft }: CareWords): { id: string; variants: Variants } {
  const calm = reading.reasons.includes('lingering/calm');
  if (calm && !reading.reasons.includes('answer/safe-now'))
    return { id: 'soft/still-here', variants: soft.stillHere };
  if (reading.who === 'third-person')
    return { id: 'soft/thinking-of-someone', variants: soft.thinkingOfSomeone };
  if (reading.imminence === 'past') return { id: 'soft/better-now', variants: soft.betterNow };
  return { id: 'soft/heard', variants: soft.heard };
}

function compose(id: string, variants: Variants, how: How, options: CareOptions): Care {
  const { country, shown = 0, told = 'nobody', inStory = true, ownResources = [] } = options;
  const language = spokenWith(options);
  const turn = shown % 2 === 0 ? 0 : 1;
  const words = everyLanguage[language];
  const { title, paragraphs } = variants[turn];
  const said = { ...how, id: `${id}/${turn === 0 ? 'a' : 'b'}`, title, language, told };
  if (how.mode === 'note') return { ...said, paragraphs: [...paragraphs], resources: [], tools: [] };
  return {
    ...said,
    paragraphs: [...paragraphs, words.software[told][turn], ...(inStory ? [words.storyWaits[turn]] : [])],
    resources: [...resourcesFor(country, words.places, ownResources)],
    tools: how.level === 4 ? ['plan', 'ground'] : ['ground', 'breathe', 'plan'],
  };
}
