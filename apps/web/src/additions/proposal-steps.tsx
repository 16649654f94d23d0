import { StopButton } from '../voice/stop-button.tsx';
import { words } from '../words.ts';
import type { HeardProposal } from './hear-proposal.ts';

interface ProposalStepsProps {
  readonly step: Exclude<HeardProposal['step'], 'over'>;
  readonly attempt: number;
  readonly onStop: () => void;
}

/** What is done about a proposal now, in a line that only eyes follow: whoever hears the page hears the beginning and the end. */
export function ProposalSteps({ step, attempt, onStop }: ProposalStepsProps) {
  const { steps } = words.additions;
  return (
    <p className="more-state">
      <span aria-hidden="true">{step === 'ask' && attempt > 1 ? steps.again : steps[step]}</span>{' '}
      <StopButton named={words.additions.stopNamed} onStop={onStop} />
    </p>
  );
}
