import type { OwnAlert } from '@lamplight/contracts';
import type { BookEntry } from './alert-book.ts';
import { caseOf } from './alert-case.ts';
import { stateOf } from './alert-state.ts';

/** An alert as the person it is about may see it. */
export function ownAlertOf(entry: BookEntry): OwnAlert {
  const found = caseOf(entry);
  const { id, session, at, level } = entry.alert;
  return {
    id,
    session,
    at: new Date(at).toISOString(),
    level,
    state: stateOf(found),
    by: found.acknowledged?.by ?? null,
  };
}
