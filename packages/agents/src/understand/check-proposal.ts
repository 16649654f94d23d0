import { type Command, freeWordsOf } from '@lamplight/world';
import type { UnderstandAsk, Understanding } from './interpreter.ts';
import type { Interpreting } from './interpreting.ts';
import { plain } from './moment.ts';
import { tryOut } from './try-out.ts';

/** What is left of a proposal once it was held to the rules. */
export interface Checked extends Omit<Understanding, 'used'> {
  readonly work: Interpreting;
}

/**
 * Holds a proposal to the rules, whoever it comes from: they refuse none of its commands, one after the other, and it puts
 * no words into the player's mouth.
 */
export function checkProposal(work: Interpreting): Checked {
  const { ask, proposal, remembered, moment } = work;
  if (proposal === null) {
    return { work, understood: null, because: work.disputed ? 'understand/disputed' : 'understand/none' };
  }
  const { commands, words } = proposal;
  const isOffered = (command: Command): boolean => moment.offers.some((offer) => offer.command === command);
  if (commands.some((command) => !isOffered(command) && !saidBy(ask, freeWordsOf(command)))) {
    return { work, understood: null, because: 'understand/own-words' };
  }
  const tried = tryOut(ask.world, ask.state, commands);
  if (tried === null) return { work, understood: null, because: 'understand/refused' };
  return { work, understood: { commands, words, cost: tried.cost, remembered }, because: null };
}

/** Whether words that a command holds are the player's own. */
function saidBy({ words }: UnderstandAsk, free: string): boolean {
  return ` ${plain(words)} `.includes(` ${plain(free)} `) || plain(free) === '';
}
