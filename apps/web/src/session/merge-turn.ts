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
 * @param to the name of whom they were said to, `null` for nobody in particular
 */
export function mergeTurn(
  session: Session,
  turn: Turn,
  input: string | null,
  to: string | null = null,
): Session {
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
    passages: passagesAfter(session.passages, turn, kind, { input, to }),
    branches: session.branches.map((branch) => (branch.current ? { ...branch, turn: turn.turn } : branch)),
  };
}

function passagesAfter(
  passages: readonly Passage[],
  turn: Turn,
  kind: Exclude<TurnKind, 'known'>,
  said: Pick<Passage, 'input' | 'to'>,
): Passage[] {
  const { sequence, outcome, tellings, care } = turn;
  switch (kind) {
    case 'played':
      return [
        ...passages,
        {
          sequence,
          turn: turn.turn,
          ...said,
          outcome,
          tellings,
          plain: null,
          isRetold: false,
          proposed: proposedIn(turn),
          care,
        },
      ];
    case 'retold':
      return passages.map((passage) =>
        passage.sequence === turn.retells
          ? { ...retold(passage, tellings), isRetold: textOf(passage.tellings) !== turn.text }
          : passage,
      );
    case 'taken-back':
      break;
  }
  return passages.filter((passage) => passage.turn <= turn.turn);
}

function textOf(tellings: readonly Telling[]): string {
  return tellings.map(({ text }) => text).join('\n\n');
}

/** What a model took the words for, where that was done. What is costly waits for a yes, and is asked about instead. */
export function proposedIn({ reading }: Turn): string | null {
  return reading?.certainty === 'proposed' && reading.cost === null ? reading.words : null;
}

/** A model's telling in the place of the plain one; of the turn that brings it only the words are new. */
export function mergeVoiced(session: Session, { sequence, retells, tellings, text }: Turn): Session {
  const isNewest = session.passages.at(-1)?.sequence === retells;
  return {
    ...session,
    sequence,
    telling: isNewest ? text : session.telling,
    passages: session.passages.map((passage) =>
      passage.sequence === retells
        ? { ...retold(passage, tellings), isRetold: isToldAnew(passage, text) }
        : passage,
    ),
  };
}

/** A model tells a turn for the first time behind plain words; behind its own, or after others, it tells it anew. */
function isToldAnew({ isRetold, tellings }: Passage, text: string): boolean {
  return isRetold || (tellings.some(({ voice }) => voice === 'model') && textOf(tellings) !== text);
}

/** Behind a model's words the plain ones stay; plain words stand alone. */
function retold(passage: Passage, tellings: Telling[]): Passage {
  const isByModel = tellings.some(({ voice }) => voice === 'model');
  return { ...passage, tellings, plain: isByModel ? (passage.plain ?? passage.tellings) : null };
}
