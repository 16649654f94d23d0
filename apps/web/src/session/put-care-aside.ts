import type { SessionState } from './session-state.ts';

/** The story is back. Of what was discreet nothing stays on the page: somebody else may look at it later. */
export function putCareAside(state: SessionState): SessionState {
  const { session } = state;
  const aside = { ...state, careAt: null, asideAt: state.careAt ?? state.asideAt, careFirst: null };
  if (!session?.passages.some(({ care }) => care?.discreet)) return aside;
  const passages = session.passages.map((passage) =>
    passage.care?.discreet ? { ...passage, care: null } : passage,
  );
  return { ...aside, session: { ...session, passages }, announced: null };
}
