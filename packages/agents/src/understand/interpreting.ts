import type { Used } from '../agent/desk.ts';
import type { UnderstandAsk } from './interpreter.ts';
import type { Moment } from './moment.ts';
import type { Proposal } from './proposal.ts';

/** Words on their way to what they mean. */
export interface Interpreting {
  readonly ask: UnderstandAsk;
  readonly moment: Moment;
  /** `null` as long as nobody has said anything. */
  readonly proposal: Proposal | null;
  readonly remembered: boolean;
  /** Whether those who were asked meant different things. */
  readonly disputed: boolean;
  /** Filled as answers come, so that it is known also where nothing comes of them. */
  readonly used: Used[];
}
