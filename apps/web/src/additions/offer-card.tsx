import type { AdditionOffer } from '@lamplight/contracts';
import { setQuotes } from '@lamplight/world';
import { useId } from 'react';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';
import { BeginsWith } from './begins-with.tsx';
import { BeyondAnnounced } from './beyond-announced.tsx';

interface OfferCardProps {
  readonly offer: AdditionOffer;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** What is offered: its name and what it begins with, and nothing that would be found out by playing on. */
export function OfferCard({ offer, onTake, onLeave }: OfferCardProps) {
  const name = useId();
  return (
    <fieldset className="addition-offer" aria-labelledby={name}>
      <p>{words.additions.offered[offer.kind]}</p>
      <p id={name} className="addition-name" lang={storyLanguage}>
        {setQuotes(offer.name)}
      </p>
      <BeginsWith begins={offer.begins} />
      <BeyondAnnounced beyond={offer.beyond} />
      <p className="offer-answers">
        <button type="button" onClick={onTake}>
          {words.additions.take}
        </button>
        <button type="button" className="quiet" onClick={onLeave}>
          {words.additions.leave}
        </button>
      </p>
    </fieldset>
  );
}
