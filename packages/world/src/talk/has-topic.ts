import type { Story } from '../features.ts';
import { knotFor } from './topics.ts';

/** Whether a person was written to be asked about something: what answers everything else is no topic of theirs. */
export function hasTopic({ people }: Story, person: string, asked: string): boolean {
  const { default: _everythingElse, ...topics } = people[person]?.topics ?? {};
  return knotFor(topics, asked) !== undefined;
}
