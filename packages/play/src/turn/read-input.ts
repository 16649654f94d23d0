import {
  type CareOptions,
  careFor,
  type LingeringRisk,
  type RiskInput,
  type RiskLevel,
  type Screening,
} from '@lamplight/safety';
import { freeWordsOf } from '@lamplight/world';
import type { Bearing } from '../player/bearing.ts';
import { carriedRisk } from '../player/carried-risk.ts';
import { headOf, type Playing, textOf } from '../playing.ts';
import { careOptions } from '../watch/care-options.ts';
import type { Standing } from './attempt.ts';
import type { Answered } from './tell-turn.ts';
import type { SaidInTurn } from './turn-in-progress.ts';
import type { TurnNeeds } from './turn-needs.ts';

/** What a person wrote in an input, which has to be read for risk. */
export function writtenIn(asked: SaidInTurn): string {
  return 'text' in asked ? asked.text : freeWordsOf(asked.command);
}

/** What a message is read with besides its words, and how care is worded. */
export interface ReadWith {
  readonly carried: LingeringRisk | null;
  readonly options: CareOptions;
}

export function readWith(
  needs: TurnNeeds,
  playing: Playing,
  bearing: Bearing,
  { reads }: SaidInTurn,
): ReadWith {
  return {
    carried: carriedRisk(playing.risk, bearing.risk),
    options: { ...careOptions(needs, bearing, reads), shown: playing.careShown },
  };
}

/** An input in its scene, as the watch reads it. */
export function inputOf(
  { shelf }: TurnNeeds,
  playing: Playing,
  { state }: Standing,
  asked: SaidInTurn,
  { carried, options }: ReadWith,
): RiskInput & CareOptions {
  const { world } = shelf.of(playing);
  return {
    text: writtenIn(asked),
    lastTelling: textOf(headOf(playing).tellings),
    offers: world.offers(state).map(({ words }) => words),
    ...(carried ? { carried } : {}),
    ...options,
  };
}

/** What is recorded of a reading, and what it asks for. */
export function judged(
  { alerts }: TurnNeeds,
  screening: Screening,
  { carried, options }: ReadWith,
): Pick<Answered, 'watch' | 'care' | 'level' | 'reading'> {
  const { lingering: risk, care } = screening;
  const before = carried?.level ?? 0;
  if (screening.outcome === 'unavailable') {
    const watch = { level: null, reasons: [screening.fault.code], risk };
    return { watch, care, level: graver(2, before) };
  }
  const { reading } = screening;
  const { level, reasons } = reading;
  // It is said truthfully who is told: the care team, where there is one, of everything grave.
  const isTold = level >= 3 && alerts.somebodyIsThere;
  return {
    watch: { level, reasons, risk },
    care: isTold ? careFor(reading, { ...options, told: 'care-team' }) : care,
    level: graver(level, before),
    reading,
  };
}

/** Grave words are kept for a player who agreed to it; words that could not be read never are. */
export function isKept({ outcome }: Screening, { preferences }: Bearing): boolean {
  return outcome === 'go-on' || (outcome === 'stop' && preferences.keepWords);
}

function graver(one: RiskLevel, other: RiskLevel): RiskLevel {
  return one > other ? one : other;
}
