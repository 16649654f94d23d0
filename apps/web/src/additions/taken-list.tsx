import type { TakenAddition } from '@lamplight/contracts';
import { setQuotes } from '@lamplight/world';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';
import { BeginsWith } from './begins-with.tsx';

/** What was taken and has not begun yet, was not met or not entered, so that nobody has to remember where it is. */
export function TakenList({ taken }: { readonly taken: readonly TakenAddition[] }) {
  if (taken.length === 0) return null;
  return (
    <>
      <h3>{words.additions.waiting}</h3>
      <ul className="quests">
        {taken.map(({ id, name, begins }) => (
          <li key={id}>
            <p lang={storyLanguage}>{setQuotes(name)}</p>
            <BeginsWith begins={begins} />
          </li>
        ))}
      </ul>
    </>
  );
}
