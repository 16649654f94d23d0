import type { Offer } from '@lamplight/contracts';
import { setQuotes } from '@lamplight/world';
import { numberOf, sayings } from '../now/group-offers.ts';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';

interface TalkChoicesProps {
  readonly offers: readonly Offer[];
  readonly onTake: (offer: Offer) => void;
}

/** What can be said in a conversation, like lines of the book. */
export function TalkChoices({ offers, onTake }: TalkChoicesProps) {
  const talk = sayings(offers);
  if (talk.length === 0) return null;
  return (
    <fieldset className="choices talk" lang={storyLanguage} aria-label={words.play.choices}>
      {talk.map((offer) => (
        <button type="button" key={offer.words} data-number={numberOf(offer)} onClick={() => onTake(offer)}>
          {setQuotes(offer.words)}
        </button>
      ))}
    </fieldset>
  );
}
