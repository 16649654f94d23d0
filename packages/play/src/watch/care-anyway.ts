import type { Care, CareLanguage } from '@lamplight/contracts';
import { asksForCare } from '@lamplight/parser';
import type { Alerts, Clock } from '@lamplight/ports';
import {
  type CareOptions,
  careFor,
  helpNow,
  type LingeringRisk,
  type Reading,
  type Screening,
  type Watch,
} from '@lamplight/safety';
import { createBoundedMap } from '../bounded-map.ts';
import type { Bearings } from '../player/bearing.ts';
import type { Who } from '../who.ts';
import { alertDue, type Raised } from './alert-due.ts';
import { alertOf } from './alert-of.ts';
import { type CareDefaults, careOptions } from './care-options.ts';

/** Words that no turn could be made of. */
export interface Unplayed {
  readonly who: Who;
  readonly session: string;
  /** The key they came with, or what else tells them from others. */
  readonly key: string;
  readonly words: string;
  /** The language that they read around the story. */
  readonly reads?: CareLanguage | undefined;
  readonly carried?: LingeringRisk | null;
  /** What was heard of them, where more could be heard than their words alone. */
  readonly heard?: Screening;
  readonly how?: Pick<CareOptions, 'shown' | 'inStory'>;
}

/**
 * The care that words ask for although nothing else works: no store is asked, and what is grave is handed to the alerts
 * at once. `null` for words that ask for none.
 */
export type CareAnyway = (unplayed: Unplayed) => Care | null;

export interface CareAnywayNeeds extends CareDefaults {
  readonly watch: Watch;
  readonly alerts: Alerts;
  readonly clock: Clock;
  readonly bearings: Pick<Bearings, 'atHand'>;
}

/** So many players' newest alerts are remembered. */
const most = 2000;

export function createCareAnyway(needs: CareAnywayNeeds): CareAnyway {
  const { watch, alerts, clock, bearings } = needs;
  const raised = createBoundedMap<string, Raised>(most);

  /** Whether somebody is told: now, or a moment ago. */
  const isTold = (reading: Reading, { who, session, key }: Unplayed): boolean => {
    const now = { at: clock.now(), level: reading.level };
    // By player: which sessions there are, nobody can say while the journal does not answer.
    const name = JSON.stringify([who.tenant, who.player]);
    if (!alertDue(raised.get(name) ?? null, now)) return raised.get(name) !== undefined;
    const alert = alertOf(reading, { who, session, key, at: now.at });
    if (alert === null || !alerts.keep(alert)) return false;
    raised.set(name, now);
    return true;
  };

  return (unplayed) => {
    const { who, words, carried, reads, heard, how } = unplayed;
    const options: CareOptions = { ...careOptions(needs, bearings.atHand(who), reads), ...how };
    const read = heard ?? watch.screen({ text: words, ...(carried ? { carried } : {}), ...options });
    if (read.outcome === 'unavailable') return read.care;
    if (read.outcome === 'go-on') return asksForCare(words) ? helpNow(options) : null;
    const told = isTold(read.reading, unplayed) && alerts.somebodyIsThere;
    return told ? careFor(read.reading, { ...options, told: 'care-team' }) : read.care;
  };
}
