import { createUnderstoodBefore, type UnderstoodBefore } from '@lamplight/agents';
import { createBoundedMap } from '../bounded-map.ts';

/** What models understood in each session, so that nobody is asked about the same words twice. */
export interface UnderstoodIn {
  of(session: string): UnderstoodBefore;
  forget(session: string): void;
}

/** @param most how many sessions are remembered at once; of the others models are asked anew */
export function createUnderstoodIn(most = 500): UnderstoodIn {
  const known = createBoundedMap<string, UnderstoodBefore>(most);
  return {
    of(session) {
      const before = known.get(session) ?? createUnderstoodBefore();
      known.set(session, before);
      return before;
    },
    forget: (session) => known.delete(session),
  };
}
