import type { Dialogue, Interaction } from '@lamplight/contracts';
import type { CareOptions, RiskInput, Screening } from '@lamplight/safety';
import type { Bearing } from '../player/bearing.ts';
import type { Playing } from '../playing.ts';
import type { Volume } from '../shelf.ts';
import type { Heard } from '../watch/hear-second-opinion.ts';
import type { UnderstandingKept } from '../voice/voiced-entries.ts';
import type { Who } from '../who.ts';
import type { Attempt, Standing } from './attempt.ts';
import type { ReadWith } from './read-input.ts';
import type { TurnNeeds } from './turn-needs.ts';

/** What somebody says in a turn: to the story, or to a person in it. */
export type SaidInTurn = Interaction | Dialogue;

/** What a turn begins with: somebody, a session that nobody else plays meanwhile, and what is asked. */
export interface Asked {
  /** What its steps work with; it travels with the turn, so that the workflow itself is one for all. */
  readonly needs: TurnNeeds;
  readonly who: Who;
  readonly playing: Playing;
  readonly asked: SaidInTurn;
}

/** How things stand, in the story and with the player. */
export interface Begun extends Asked {
  /** What is asked, as it is meant: to the story, or to somebody who is there. */
  readonly said: SaidInTurn;
  readonly volume: Volume;
  readonly standing: Standing;
  readonly bearing: Bearing;
  readonly read: ReadWith;
  /** What is read for risk, in its scene. */
  readonly input: RiskInput & CareOptions;
}

/** What the watch made of the words alone. */
export interface Screened extends Begun {
  readonly byWords: Screening;
}

/** What the rules would make of it; `null` where the watch stopped the story before anything was tried. */
export interface Tried extends Screened {
  readonly tried: Attempt | null;
}

/** What the watch goes by, once everybody was heard. */
export interface Judged extends Tried {
  readonly screening: Screening;
  /** What a model was asked about the words; missing where none was. */
  readonly understanding?: UnderstandingKept;
}

/** What other readers are told of a message. */
export function heardIn({ input, read, tried }: Tried): Heard {
  return { words: input.text, isPlainPlay: tried?.understood ?? false, ...read };
}
