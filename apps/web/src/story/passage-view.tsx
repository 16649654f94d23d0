import type { Passage } from '@lamplight/contracts';
import { memo } from 'react';
import { CareInStory } from '../care/care-in-story.tsx';
import { words } from '../words.ts';
import { TellingView } from './telling-view.tsx';

/** One step of the story: what was said, quietly, and what was told. */
export const PassageView = memo(function PassageView({ passage }: { readonly passage: Passage }) {
  const { input, turn, tellings, care, outcome } = passage;
  const heading =
    input ?? (turn === 0 && outcome !== 'stopped' ? words.play.beginning : words.play.turn(turn));
  return (
    <div className="passage">
      <h2 className={input === null ? 'unseen' : 'asked'}>{heading}</h2>
      {tellings.map((telling, index) => (
        // The tellings of a passage never move, so their place is their name.
        // oxlint-disable-next-line react/no-array-index-key
        <TellingView key={index} telling={telling} />
      ))}
      {care !== null && <CareInStory care={care} />}
    </div>
  );
});
