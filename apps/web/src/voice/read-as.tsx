import { setQuotes } from '@lamplight/world';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';
import './voice.css';

interface ReadAsProps {
  /** What a model took the words for. */
  readonly proposed: string;
  /** Takes it back; `null` where that would take back something else, too. */
  readonly onTakeBack: (() => void) | null;
}

/** That a model took somebody's words for something, and a way to say that it was not meant. */
export function ReadAs({ proposed, onTakeBack }: ReadAsProps) {
  return (
    <p className="read-as" lang={words.language}>
      <span>
        {words.voice.readAs} <strong lang={storyLanguage}>{setQuotes(proposed)}</strong>
      </span>
      {onTakeBack !== null && (
        <button type="button" className="quiet" onClick={() => onTakeBack()}>
          {words.voice.notMeant}
        </button>
      )}
    </p>
  );
}
