import { type AdditionOffer, type Session, wordsOfCode } from '@lamplight/contracts';
import { useRef } from 'react';
import type { AdditionsApi } from '../api/additions-api.ts';
import type { SessionStore } from '../session/session-store.ts';
import { whyWords } from '../voice/why-words.ts';
import { words } from '../words.ts';
import type { HeardProposal } from './hear-proposal.ts';
import { OfferCard } from './offer-card.tsx';
import { ProposalSteps } from './proposal-steps.tsx';
import { TakenList } from './taken-list.tsx';
import { type ProposalTrouble, useAdditionBoard } from './use-addition-board.ts';
import { WishForm } from './wish-form.tsx';
import './additions.css';

interface MoreInStoryProps {
  readonly api: AdditionsApi;
  readonly session: Session;
  /** Rises whenever who tells the story may have changed. */
  readonly voiceNews: number;
  /** What a model thinks of now, asked for here or in another tab, or what became of that. */
  readonly proposal: HeardProposal | null;
  readonly isReached: boolean;
  readonly onTake: (offer: AdditionOffer) => void;
  readonly attempt: SessionStore['attempt'];
}

/** Below the quests: what a model may propose, what it proposed, and what was taken and has not begun yet. */
export function MoreInStory({
  api,
  session,
  voiceNews,
  proposal,
  isReached,
  onTake,
  attempt,
}: MoreInStoryProps) {
  const place = useRef<HTMLElement>(null);
  const { board, isAsking, trouble, isFound, propose, stop, leave } = useAdditionBoard(
    api,
    session.id,
    session.sequence,
    `${session.branch} ${voiceNews}`,
    proposal,
    isReached,
    attempt,
  );
  if (board === null) return null;
  const { offer, taken, because, next } = board;
  // The story knows at once what has begun; the board is asked after it.
  const begun = new Set(session.scene.quests.map(({ id }) => id));
  const waiting = taken.filter(({ id, status }) => status === 'waiting' && !begun.has(id));
  const live = proposal !== null && proposal.step !== 'over' ? { ...proposal, step: proposal.step } : null;
  const isThinking = isAsking || live !== null;
  const mayAsk = because === null && !isThinking;
  if (offer === null && waiting.length === 0 && because !== null && !isThinking && trouble === null)
    return null;
  // What had the focus goes away with it, and the next is found where it was.
  const answered = (work: () => void): void => {
    place.current?.focus();
    work();
  };
  return (
    <section ref={place} className="more-in-story" aria-label={words.additions.title} tabIndex={-1}>
      <TakenList taken={waiting} />
      {offer !== null && (
        <OfferCard
          offer={offer}
          onTake={() => answered(() => onTake(offer))}
          onLeave={() => answered(() => leave(offer))}
        />
      )}
      {mayAsk && (
        <WishForm
          isAnother={offer !== null}
          next={next}
          onWish={(kind, wish) => answered(() => propose(kind, wish))}
        />
      )}
      {live !== null && (
        <ProposalSteps step={live.step} attempt={live.attempt} onStop={() => answered(stop)} />
      )}
      <output className={live === null ? 'more-state' : 'unseen'}>
        {isThinking ? words.additions.asking : trouble === null ? '' : troubleWords(trouble)}
        {!isThinking && isFound && <span className="unseen">{words.additions.found}</span>}
      </output>
    </section>
  );
}

function troubleWords(trouble: ProposalTrouble): string {
  if ('detail' in trouble) return trouble.detail;
  return words.additions.nothing(
    wordsOfCode(words.additions.because, trouble.code) ?? whyWords(trouble.code),
  );
}
