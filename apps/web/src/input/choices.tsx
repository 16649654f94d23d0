import type { Offer } from '@lamplight/contracts';
import { numberOf, sayings } from '../now/group-offers.ts';
import { words } from '../words.ts';

interface ChoicesProps {
  readonly answers: readonly string[];
  readonly offers: readonly Offer[];
  readonly onSay: (text: string) => void;
  readonly onTake: (offer: Offer) => void;
}

/** What a question can be answered with, and what can be said in a conversation, right above the input. */
export function Choices({ answers, offers, onSay, onTake }: ChoicesProps) {
  const talk = sayings(offers);
  return (
    <>
      {answers.length > 0 && (
        <fieldset className="choices" aria-label={words.play.answers}>
          {answers.map((answer) => (
            <button type="button" key={answer} onClick={() => onSay(answer)}>
              {answer}
            </button>
          ))}
        </fieldset>
      )}
      {talk.length > 0 && (
        <fieldset className="choices talk" aria-label={words.play.choices}>
          {talk.map((offer) => (
            <button
              type="button"
              key={offer.words}
              data-number={numberOf(offer)}
              onClick={() => onTake(offer)}
            >
              {offer.words}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}
