import type { VoiceNote } from '@lamplight/contracts';

/** What is done about a proposal now, as far as the page has heard. */
export interface LiveProposal {
  /** A model is asked, what it wrote is checked, or tried out from where the player stands. */
  readonly step: 'ask' | 'check' | 'try';
  /** In which try, counted from 1. */
  readonly attempt: number;
}

/** What the page knows of a proposal after it heard a part; `null` where none is thought of. Each part says all there is. */
export function hearProposal(known: LiveProposal | null, { part }: VoiceNote): LiveProposal | null {
  if (part.kind !== 'proposal') return known;
  const { step, attempt } = part;
  return step === 'over' ? null : { step, attempt };
}
