import type { Offer } from '@lamplight/contracts';
import { setQuotes } from '@lamplight/world';
import { sayings } from '../now/group-offers.ts';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';

interface QuickProps {
  readonly answers: readonly string[];
  readonly suggested: readonly Offer[];
  readonly onSay: (text: string) => void;
  readonly onTake: (offer: Offer) => void;
}

/**
 * What a question can be answered with, or a few things that are worth a thought now: one line above the input whose
 * height never changes, so that nothing jumps.
 */
export function Quick({ answers, suggested, onSay, onTake }: QuickProps) {
  // What can be said in a conversation stands above as lines of its own.
  const told = new Set(sayings(suggested));
  const isAsked = answers.length > 0;
  return (
    <fieldset
      className="quick"
      lang={storyLanguage}
      aria-label={isAsked ? words.play.answers : words.play.suggestions}
    >
      {isAsked
        ? answers.map((answer) => (
            <button type="button" key={answer} onClick={() => onSay(answer)}>
              {setQuotes(answer)}
            </button>
          ))
        : suggested
            .filter((offer) => !told.has(offer))
            .map((offer) => (
              <button type="button" key={offer.words} onClick={() => onTake(offer)}>
                {setQuotes(offer.words)}
              </button>
            ))}
    </fieldset>
  );
}
