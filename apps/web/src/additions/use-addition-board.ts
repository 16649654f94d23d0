import type {
  AdditionBoard,
  AdditionKind,
  AdditionOffer,
  AdditionProposal,
  ProposalEnd,
} from '@lamplight/contracts';
import { useEffect, useMemo, useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import type { AdditionsApi } from '../api/additions-api.ts';
import { newKey } from '../session/new-key.ts';
import type { SessionStore } from '../session/session-store.ts';
import type { HeardProposal } from './hear-proposal.ts';

/** What was proposed and taken, as the page knows it. */
export interface AdditionsAtHand {
  /** `null` until the server has said. */
  readonly board: AdditionBoard | null;
  /** Whether a model thinks of something now. */
  readonly isAsking: boolean;
  /** Why the newest wish, here or in another tab, or the newest choice, came to nothing. */
  readonly trouble: ProposalTrouble | null;
  /** Whether the newest wish brought an offer. */
  readonly isFound: boolean;
  readonly propose: (kind: AdditionKind, wish: string) => void;
  /** Ends what a model thinks of; what was asked for comes to nothing. */
  readonly stop: () => void;
  readonly leave: (offer: AdditionOffer) => void;
}

/** A code that the page has words for, or the server's own words. */
export type ProposalTrouble = { readonly code: string } | { readonly detail: string };

/**
 * Asks what was proposed and taken, and again whenever the story may have changed that.
 *
 * @param news rises with everything that happens to the session
 * @param rarely changes with its branch and its voice: nothing else matters as long as nothing was ever proposed
 * @param heard what is heard of a proposal, asked for here or in another tab
 * @param isReached whether the server answers; it is asked again when it is back
 * @param attempt does it, and lets care come first where a wish asks for it
 */
export function useAdditionBoard(
  api: AdditionsApi,
  session: string,
  news: number,
  rarely: string,
  heard: HeardProposal | null,
  isReached: boolean,
  attempt: SessionStore['attempt'],
): AdditionsAtHand {
  const [board, setBoard] = useState<AdditionBoard | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<ProposalTrouble | null>(null);
  const [isFound, setFound] = useState(false);
  const learn = (next: AdditionBoard): void => setBoard((before) => newer(before, next));
  const isQuiet =
    board !== null && board.because === 'voice/plain' && board.offer === null && board.taken.length === 0;
  const end = heard?.became ?? null;
  const occasion = `${isQuiet ? rarely : news} ${end?.as ?? ''}`;
  const question = useMemo(() => ({ api, session, occasion }), [api, session, occasion]);
  useEffect(() => {
    let isShown = true;
    const read = async (): Promise<void> => {
      const answer = await answerOf(question.api.read(question.session));
      // Without an answer what is known stays: the story does not need it.
      if (isShown && !(answer instanceof ApiError)) setBoard((before) => newer(before, answer));
    };
    if (isReached) void read();
    return () => {
      isShown = false;
    };
  }, [question, isReached]);

  // Whatever this page said of a wish of its own is over when another tab asks for something.
  const [isOwn, setOwn] = useState(false);
  const isOthers = heard !== null && end === null && !isAsking;
  if (isOthers && (isOwn || trouble !== null || isFound)) {
    setOwn(false);
    setTrouble(null);
    setFound(false);
  }
  const others = isOwn ? null : end;

  const propose = async (kind: AdditionKind, wish: string): Promise<void> => {
    setAsking(true);
    setOwn(true);
    setTrouble(null);
    setFound(false);
    const words = wish === '' ? {} : { wish };
    const made: AdditionProposal[] = [];
    const { trouble: failure } = await attempt(async () =>
      made.push(await api.propose(session, { key: newKey(), kind, ...words })),
    );
    const next = await answerOf(api.read(session));
    if (!(next instanceof ApiError)) learn(next);
    setAsking(false);
    if (failure !== null) setTrouble({ detail: failure });
    else for (const { because } of made) if (because !== null) setTrouble({ code: because });
    setFound(made.some(({ offer }) => offer !== null));
  };
  const stop = async (): Promise<void> => {
    const { trouble: failure } = await attempt(() => api.stop(session));
    if (failure !== null) setTrouble({ detail: failure });
  };
  const leave = async ({ id: offer }: AdditionOffer): Promise<void> => {
    setFound(false);
    const { trouble: failure } = await attempt(async () =>
      learn(await api.leave(session, { key: newKey(), offer })),
    );
    if (failure !== null) setTrouble({ detail: failure });
  };
  return {
    board,
    isAsking,
    trouble: trouble ?? troubleIn(others),
    // What was left since is no news any more.
    isFound: (isFound || others?.as === 'kept') && board !== null && board.offer !== null,
    propose: (kind, wish) => void propose(kind, wish),
    stop: () => void stop(),
    leave: (offer) => void leave(offer),
  };
}

function troubleIn(end: ProposalEnd | null): ProposalTrouble | null {
  return end === null || end.because === null ? null : { code: end.because };
}

function newer(before: AdditionBoard | null, next: AdditionBoard): AdditionBoard {
  return before !== null && before.sequence > next.sequence ? before : next;
}

async function answerOf<T>(work: Promise<T>): Promise<T | ApiError> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}
