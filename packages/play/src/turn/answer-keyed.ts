import type { RetellHint, Turn } from '@lamplight/contracts';
import type { Playing } from '../playing.ts';
import type { Who } from '../who.ts';
import type { AnsweredBefore } from './answered-before.ts';

/**
 * Runs what is asked with a key, unless that key was answered before: then what it was answered is answered `again`.
 *
 * @param inItsWay how a model tells the answer; `null` where none does
 */
export type AnswerKeyed = (
  who: Who,
  session: string,
  key: string | undefined,
  work: (playing: Playing) => Promise<Turn>,
  again?: (playing: Playing, before: AnsweredBefore) => Promise<Turn>,
  inItsWay?: { readonly hint: RetellHint | null } | null,
) => Promise<Turn>;
