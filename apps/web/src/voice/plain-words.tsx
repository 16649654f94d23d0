import type { Telling } from '@lamplight/contracts';
import { isCovered, lead } from '../story/lead.ts';
import { setPassage } from '../story/set-passage.ts';
import { storyLanguage } from '../story/story-language.ts';
import { TellingView } from '../story/telling-view.tsx';
import { words } from '../words.ts';
import './voice.css';

/** What the author's own voice told, behind the words of a model. */
export function PlainWords({ tellings }: { readonly tellings: readonly Telling[] }) {
  const own = tellings.filter(({ voice }) => voice === 'plain');
  if (own.length === 0) return null;
  return (
    <details
      className="plain-words"
      lang={storyLanguage}
      onToggle={({ currentTarget }) => {
        // What one has asked to see is not behind the input.
        if (currentTarget.open && isCovered(currentTarget)) lead(currentTarget, 'nearest');
      }}
    >
      <summary lang={words.language}>{words.voice.plainWords}</summary>
      {setPassage(own, []).map((telling, index) => (
        // The tellings of a passage never move, so their place is their name.
        // oxlint-disable-next-line react/no-array-index-key
        <TellingView key={index} telling={telling} />
      ))}
    </details>
  );
}
