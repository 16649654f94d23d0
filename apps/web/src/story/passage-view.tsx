import type { Passage } from '@lamplight/contracts';
import { memo } from 'react';
import { CareInStory } from '../care/care-in-story.tsx';
import { words } from '../words.ts';
import { TellingView } from './telling-view.tsx';

interface PassageViewProps {
  readonly passage: Passage;
  /** What was said before it, `null` when that was not kept. */
  readonly asked: string | null;
}

/**
 * One step of the story: what was said, quietly, and what was told. What can be said next in a conversation is not part
 * of the book: it stands as buttons above the input while it can be said.
 */
export const PassageView = memo(function PassageView({ passage, asked }: PassageViewProps) {
  const { turn, care, outcome } = passage;
  const tellings = passage.tellings.filter(({ voice }) => voice !== 'choices');
  const heading =
    asked ?? (turn === 0 && outcome !== 'stopped' ? words.play.beginning : words.play.turn(turn));
  return (
    <div className="passage">
      <h2 className={asked === null ? 'unseen' : 'asked'}>{heading}</h2>
      {tellings.map((telling, index) => (
        // The tellings of a passage never move, so their place is their name.
        // oxlint-disable-next-line react/no-array-index-key
        <TellingView key={index} telling={telling} />
      ))}
      {care !== null && <CareInStory care={care} />}
    </div>
  );
});
