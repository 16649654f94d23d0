import { z } from 'zod';
import { tool, type Tool } from '../tools/tool.ts';
import { createToolbox } from '../tools/toolbox.ts';
import type { UnderstandAsk } from './interpreter.ts';
import type { Moment } from './moment.ts';
import type { Proposal } from './proposal.ts';
import { readProposal } from './read-proposal.ts';

/** The right to propose what a player may mean. Nothing is done by it: the rules are asked about every command. */
export const proposeCommand = 'propose-command';

/** Where an interpreter works: one player's words, at one moment. */
export interface Interpretation {
  readonly ask: UnderstandAsk;
  readonly moment: Moment;
  /** What was proposed; the first that can be read stands. */
  proposal: Proposal | null;
}

const result = z.strictObject({ taken: z.boolean(), answer: z.string() });

/** Offers are chosen by number, so that nothing else can be chosen. */
const doOffer: Tool<Interpretation> = tool({
  name: 'do_offer',
  version: '1.0.0',
  description: 'The player means one of the numbered offers.',
  capability: proposeCommand,
  input: ({ moment: { offers } }: Interpretation) =>
    z.strictObject({ offer: z.literal(offers.map((_, index) => index + 1)) }),
  output: result,
  perform({ offer }, here) {
    const chosen = here.moment.offers[offer - 1];
    if (chosen === undefined) return { taken: false, answer: 'There is no such offer.' };
    return propose(here, { commands: [chosen.command], words: chosen.words });
  },
});

const longestSentence = 200;

const say: Tool<Interpretation> = tool({
  name: 'say',
  version: '1.0.0',
  description:
    'The player means something that is no offer: say it as one plain sentence of the grammar, with the names as they stand in the scene.',
  capability: proposeCommand,
  input: () => z.strictObject({ sentence: z.string().min(1).max(longestSentence) }),
  output: result,
  perform({ sentence }, here) {
    const read = readProposal(sentence, here.ask, here.moment);
    return read.ok ? propose(here, read.proposal) : { taken: false, answer: read.answer };
  },
});

export const interpreterTools = createToolbox([doOffer, say]);

function propose(here: Interpretation, proposal: Proposal): z.input<typeof result> {
  if (here.proposal !== null) return { taken: false, answer: 'Something was proposed already.' };
  here.proposal = proposal;
  return { taken: true, answer: 'That is what they mean, then.' };
}
