import type { UnderstandAsk } from './interpreter.ts';
import type { Moment } from './moment.ts';
import type { Proposal } from './proposal.ts';

/** What words mean to the parser, or, where it makes no commands of all of them, what it says to them. */
export type ProposalRead =
  | { readonly ok: true; readonly proposal: Proposal }
  | { readonly ok: false; readonly answer: string };

/** Reads words that somebody proposed: those of an offer mean its command, all others what the grammar makes of them. */
export function readProposal(
  words: string,
  { parser, state, memory }: UnderstandAsk,
  { offers }: Moment,
): ProposalRead {
  const offer = offers.find((one) => one.words === words);
  if (offer !== undefined) return { ok: true, proposal: { commands: [offer.command], words } };
  const parsed = parser.parse(words, state, { ...memory, pending: null });
  switch (parsed.kind) {
    case 'commands':
      if (parsed.rest === null)
        return { ok: true, proposal: { commands: parsed.commands, words: parsed.reading } };
      return { ok: false, answer: 'Say one sentence.' };
    case 'question':
      return { ok: false, answer: parsed.question };
    case 'unclear':
      return { ok: false, answer: parsed.message };
    case 'meta':
      return { ok: false, answer: 'That is for the program, and only the player may say it.' };
    default:
      return parsed satisfies never;
  }
}
