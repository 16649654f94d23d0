import type { Passage } from '@lamplight/contracts';
import { useContext } from 'react';
import { setQuotes } from '@lamplight/world';
import { splitEmphasis } from '../story/split-emphasis.ts';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';
import { AskedAgain } from './asked-again.ts';
import type { LiveTelling } from './live-telling.ts';
import { standInWords } from './stand-in-words.ts';
import { stateWords } from './state-words.ts';

interface VoiceAloudProps {
  readonly telling: LiveTelling | undefined;
  /** What is told. */
  readonly passage: Passage | undefined;
}

/**
 * The newest telling as a screen reader hears it: sentence by sentence as they are released, never in pieces of one. It
 * is there before the first sentence, because only what is added to it is read.
 */
export function VoiceAloud({ telling, passage }: VoiceAloudProps) {
  const again = useContext(AskedAgain);
  const stoodIn = standInWords(passage?.tellings ?? []);
  const { of = 0, state = 'told', cut = null, sentences = [] } = telling ?? {};
  const hasNews = telling !== undefined && (state === 'plain' || state === 'understanding' || cut !== null);
  return (
    <div className="unseen" role="log" aria-label={words.voice.aloud}>
      {hasNews && (
        <p key={`${of} ${state} ${cut ?? ''}`}>{stateWords(telling, passage?.plain != null, again)}</p>
      )}
      {sentences.map((sentence, index) => (
        // Sentences never move, so their place is their name.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={`${of} ${cut ?? ''} ${index}`} lang={storyLanguage}>
          {splitEmphasis(setQuotes(sentence.trim())).map(({ text }) => text)}
        </p>
      ))}
      {state === 'told' && stoodIn !== null && <p key={`${of} by`}>{stoodIn}</p>}
    </div>
  );
}
