import { type Composed, parallel, sequence, type Step } from '@lamplight/primitives';
import { onFailure } from './on-failure.ts';

/** What several make of the same, and who weighs it. */
export interface Collaborative<Work, Opinion, Result> {
  /** By the name of whoever has it. Who fails has none. */
  readonly opinions: Readonly<Record<string, Step<Work, Opinion>>>;
  readonly judge: Step<Weighed<Work, Opinion>, Result>;
}

export interface Weighed<Work, Opinion> {
  readonly work: Work;
  /** `null` of whoever failed. */
  readonly opinions: Readonly<Record<string, Opinion | null>>;
}

/** Several say side by side what they make of the same, without hearing each other, and one weighs what was said. */
export function collaborative<Work, Opinion, Result>({
  opinions,
  judge,
}: Collaborative<Work, Opinion, Result>): Composed<Work, Result> {
  const branches: Record<string, Step<Work, Opinion | null>> = {};
  for (const [name, opinion] of Object.entries(opinions)) {
    branches[name] = onFailure<Work, Opinion | null>(opinion, { skip: null });
  }
  const said = parallel<Work, Record<string, Opinion | null>>(branches).named('opinions');
  const asked = { work: (work: Work): Work => work, opinions: said };
  return sequence(parallel(asked).named('heard'), judge).named('collaborative');
}
