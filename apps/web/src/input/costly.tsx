import type { CommandReading } from '@lamplight/contracts';
import { setQuotes } from '@lamplight/world';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';

/** What is about to be done, as it was understood, and what it costs; nothing has happened yet. */
export function Costly({ reading }: { readonly reading: CommandReading | null }) {
  if (reading === null || reading.cost === null) return null;
  return (
    <p className="costly">
      {words.play.understood}{' '}
      <span lang={storyLanguage}>
        <strong>{setQuotes(reading.words)}</strong> {setQuotes(reading.cost)}
      </span>
    </p>
  );
}
