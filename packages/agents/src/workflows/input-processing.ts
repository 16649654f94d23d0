import { branch, type Composed, sequence, type Step } from '@lamplight/primitives';

/** What processing an input is made of. `Work` travels from step to step. */
export interface InputProcessing<Work, Checked, Done> {
  /** Looks for what was understood before. */
  readonly recall: Step<Work, Work>;
  readonly isKnown: (work: Work) => boolean;
  /** Has somebody say what is meant. */
  readonly ask: Step<Work, Work>;
  /** Holds what is meant, by whomever, to the rules as they are now. */
  readonly check: Step<Work, Checked>;
  readonly keep: Step<Checked, Done>;
}

/** From words to what they mean: remembered or asked, checked either way, and kept. */
export function inputProcessing<Work, Checked, Done>({
  recall,
  isKnown,
  ask,
  check,
  keep,
}: InputProcessing<Work, Checked, Done>): Composed<Work, Done> {
  const known = (work: Work): Work => work;
  return sequence(recall, branch(isKnown, known, ask).named('find'), check, keep).named('input-processing');
}
