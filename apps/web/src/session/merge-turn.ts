import type { Passage, Session, Telling, Turn } from '@lamplight/contracts';

/** How a turn changes the story that is on the page. */
export type TurnKind = 'known' | 'played' | 'retold' | 'taken-back';

/** A turn says by its numbers what it is: only taking back leads to fewer turns. */
export function kindOf(session: Session, turn: Turn): TurnKind {
  if (turn.sequence <= session.sequence) return 'known';
  if (turn.retells !== null) return 'retold';
  return turn.turn < session.turn ? 'taken-back' : 'played';
}

/** Whether something happened in between that this page has not seen. */
export function leavesGap(session: Session, turn: Turn): boolean {
  return turn.sequence > session.sequence + 1;
}

/**
 * Adds a turn to the session as the page has it. What is known already changes nothing.
 *
 * @param input the words that were asked, `null` when they are not known
 */
export function mergeTurn(session: Session, turn: Turn, input: string | null): Session {
  const kind = kindOf(session, turn);
  if (kind === 'known') return session;
  const {
    sequence,
    offers,
    suggested,
    scene,
    score,
    maxScore,
    ended,
    limits,
    topics,
    hash,
    answers,
    reading,
  } = turn;
  return {
    ...session,
    sequence,
    offers,
    suggested,
    scene,
    score,
    maxScore,
    ended,
    limits,
    topics,
    hash,
    answers,
    reading,
    turn: turn.turn,
    telling: turn.text,
    passages: passagesAfter(session.passages, turn, kind, input),
    branches: session.branches.map((branch) => (branch.current ? { ...branch, turn: turn.turn } : branch)),
  };
}

function passagesAfter(
  passages: readonly Passage[],
  turn: Turn,
  kind: Exclude<TurnKind, 'known'>,
  input: string | null,
): Passage[] {
  const { sequence, outcome, tellings, care } = turn;
  switch (kind) {
    case 'played':
      return [...passages, { sequence, turn: turn.turn, input, outcome, tellings, plain: null, care }];
    case 'retold':
      return passages.map((passage) =>
        passage.sequence === turn.retells ? retold(passage, tellings) : passage,
      );
    case 'taken-back':
      break;
  }
  return passages.filter((passage) => passage.turn <= turn.turn);
}

/** A model's telling in the place of the plain one; of the turn that brings it only the words are new. */
export function mergeVoiced(session: Session, { sequence, retells, tellings, text }: Turn): Session {
  const isNewest = session.passages.at(-1)?.sequence === retells;
  return {
    ...session,
    sequence,
    telling: isNewest ? text : session.telling,
    passages: session.passages.map((passage) =>
      passage.sequence === retells ? retold(passage, tellings) : passage,
    ),
  };
}

/** Behind a model's words the plain ones stay; plain words stand alone. */
function retold(passage: Passage, tellings: Telling[]): Passage {
  const isByModel = tellings.some(({ voice }) => voice === 'model');
  return { ...passage, tellings, plain: isByModel ? (passage.plain ?? passage.tellings) : null };
}
