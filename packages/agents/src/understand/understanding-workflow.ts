import { branch, BulkheadError, type Composed, step, type Step } from '@lamplight/primitives';
import type { Capability } from '../agent/capability.ts';
import type { Registry } from '../agent/registry.ts';
import { agentStep } from '../workflows/agent-step.ts';
import { collaborative } from '../workflows/collaborative.ts';
import { inputProcessing } from '../workflows/input-processing.ts';
import { onFailure } from '../workflows/on-failure.ts';
import { agree } from './agree.ts';
import { type Checked, checkProposal } from './check-proposal.ts';
import type { Understanding } from './interpreter.ts';
import type { Told } from './interpreter-agent.ts';
import type { Interpreting } from './interpreting.ts';
import type { Proposal } from './proposal.ts';
import { readProposal } from './read-proposal.ts';

/** What both interpreters can be asked for, each by a name of its own. */
export type Interprets = Capability<Told, Proposal | null>;

/**
 * From words to what they mean, drawn by `describe`. Where something could be meant that cannot be undone by going on,
 * two are asked side by side, and it takes both.
 */
export function understandingWorkflow(
  agents: Registry,
  first: Interprets,
  second: Interprets,
): Composed<Interpreting, Omit<Understanding, 'used'>> {
  const isCostly = ({ moment: { offers } }: Interpreting): boolean =>
    offers.some(({ cost }) => cost !== null);
  const opinion = (what: Interprets): Step<Interpreting, Interpreting> =>
    agentStep(what.name, {
      agents,
      what,
      told: ({ ask, moment }: Interpreting): Told => ({ ask, moment }),
      heard: (work, proposal): Interpreting => ({ ...work, proposal }),
      // Two who are asked side by side share what there is.
      mostTokens: (work) => work.ask.mostTokens && Math.floor(work.ask.mostTokens / (isCostly(work) ? 2 : 1)),
      used: (work, used) => void work.used.push(used),
    });
  // Somebody who is busy now may be free in a moment; everything else ends it.
  const one = onFailure(opinion(first), { retry: { attempts: 2, delay: 100, when: isBusy } });
  const both = collaborative({ opinions: { first: opinion(first), second: opinion(second) }, judge: agree });
  return inputProcessing({
    recall: step('recall', recall),
    isKnown: ({ remembered }) => remembered,
    ask: branch(isCostly, both, one).named('ask'),
    check: step('check', checkProposal),
    keep: step('keep', keep),
  });
}

function recall(work: Interpreting): Interpreting {
  const { ask, moment } = work;
  const words = ask.before.get(moment.key);
  if (words === undefined) return work;
  const read = words === null ? null : readProposal(words, ask, moment);
  return { ...work, proposal: read?.ok ? read.proposal : null, remembered: true };
}

function keep({ work, ...checked }: Checked): Omit<Understanding, 'used'> {
  if (!work.remembered) work.ask.before.set(work.moment.key, checked.understood?.words ?? null);
  return checked;
}

function isBusy(error: unknown): boolean {
  return error instanceof BulkheadError;
}
