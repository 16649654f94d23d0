import type { Alerts, Clock, Journal } from '@lamplight/ports';
import type { Desk } from '../desk.ts';
import type { Lessons } from '../journal/lessons.ts';
import type { Charts } from '../map/charts.ts';
import type { Bearings } from '../player/bearing.ts';
import type { Shelf } from '../shelf.ts';
import type { States } from '../states.ts';
import type { RunningTellings } from '../voice/running-tellings.ts';
import type { SpendingBook } from '../voice/spending-book.ts';
import type { UnderstoodIn } from '../voice/understood-in.ts';
import type { VoiceNeeds } from '../voice/voice-needs.ts';
import type { CareAnyway } from '../watch/care-anyway.ts';
import type { CareDefaults } from '../watch/care-options.ts';
import type { SenseNeeds } from '../watch/hear-sense.ts';
import type { SecondOpinionNeeds } from '../watch/hear-second-opinion.ts';

/** What a turn needs. */
export interface TurnNeeds extends CareDefaults, SecondOpinionNeeds, SenseNeeds {
  readonly desk: Desk;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly shelf: Shelf;
  readonly states: States;
  readonly charts: Charts;
  readonly lessons: Lessons;
  readonly alerts: Alerts;
  readonly bearings: Bearings;
  readonly careAnyway: CareAnyway;
  /** A model's voice, where there is one. */
  readonly modelVoice: VoiceNeeds | undefined;
  /** What players spend on models. */
  readonly spending: SpendingBook;
  /** What models understood in sessions before. */
  readonly understood: UnderstoodIn;
  /** Where whoever follows a session hears that a model is asked what words mean, or for something to add. */
  readonly tellings: Pick<RunningTellings, 'understand' | 'propose' | 'endProposal'>;
}
