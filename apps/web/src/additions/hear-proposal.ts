import type { ProposalEnd, VoiceNote } from '@lamplight/contracts';

/** What is done about a proposal now, as far as the page has heard, or what became of it. */
export interface HeardProposal {
  /** A model is asked, what it wrote is checked, or tried out from where the player stands; or it is over. */
  readonly step: 'ask' | 'check' | 'try' | 'over';
  /** In which try, counted from 1. */
  readonly attempt: number;
  /** `null` until it is over. */
  readonly became: ProposalEnd | null;
}

/** What the page knows of a proposal after it heard a part; `null` where none is thought of. Each part says all there is. */
export function hearProposal(known: HeardProposal | null, { part }: VoiceNote): HeardProposal | null {
  if (part.kind !== 'proposal') return known;
  const { step, attempt, became = null } = part;
  return step === 'over' && became === null ? null : { step, attempt, became };
}
