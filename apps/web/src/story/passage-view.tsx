import type { Passage, SceneEntity } from '@lamplight/contracts';
import { memo, useRef } from 'react';
import { setQuotes } from '@lamplight/world';
import { CareInStory } from '../care/care-in-story.tsx';
import { TurnBadge } from '../turn/turn-badge.tsx';
import { HoldStill } from '../voice/hold-still.tsx';
import { type LiveTelling, wasSentInVain } from '../voice/live-telling.ts';
import { LiveTellingView } from '../voice/live-telling-view.tsx';
import { ReadAs } from '../voice/read-as.tsx';
import { VoicedFoot } from '../voice/voiced-foot.tsx';
import { words } from '../words.ts';
import { setPassage } from './set-passage.ts';
import { TellingView } from './telling-view.tsx';
import './passage-view.css';

interface PassageViewProps {
  readonly passage: Passage;
  /** What was said before it, `null` when that was not kept. */
  readonly asked: string | null;
  /** What in it can be asked for what can be done; only the newest passage has such things. */
  readonly inSight: readonly SceneEntity[];
  /** Whether it came while one was reading. */
  readonly isNew: boolean;
  /** What a model makes of it, or wanted to; `null` where none does. */
  readonly live: LiveTelling | null;
  readonly onStop: () => void;
  /** Takes the turn back; `null` where it is not the newest that took one. */
  readonly onTakeBack: (() => void) | null;
}

/**
 * One step of the story: what was said, quietly, and what was told. What can be said next in a conversation is not part
 * of the book: it stands as buttons above the input while it can be said.
 */
export const PassageView = memo(function PassageView({
  passage,
  asked,
  inSight,
  isNew,
  live,
  onStop,
  onTakeBack,
}: PassageViewProps) {
  const { turn, care, outcome, sequence, tellings, proposed, to } = passage;
  const box = useRef<HTMLDivElement>(null);
  const isBeingWritten = live !== null && live.state !== 'plain';
  const heading =
    asked === null
      ? turn === 0 && outcome !== 'stopped'
        ? words.play.beginning
        : words.play.turn(turn)
      : setQuotes(to === null ? asked : words.voice.saidTo(to, asked));
  return (
    <HoldStill passage={box} isBeingWritten={isBeingWritten}>
      <div
        className="passage"
        ref={box}
        data-sequence={sequence}
        data-new={isNew}
        data-understood={outcome !== 'unclear'}
        data-voicing={isBeingWritten}
      >
        <div className="passage-head">
          <h2 className={asked === null ? 'unseen' : 'asked'}>{heading}</h2>
          <TurnBadge passage={passage} />
        </div>
        {proposed !== null && <ReadAs proposed={proposed} onTakeBack={onTakeBack} />}
        {setPassage(tellings, inSight).map((telling, index) => (
          // The tellings of a passage never move, so their place is their name.
          // oxlint-disable-next-line react/no-array-index-key
          <TellingView key={index} telling={telling} />
        ))}
        {live !== null && <LiveTellingView passage={passage} telling={live} onStop={onStop} />}
        {!isBeingWritten && (
          <VoicedFoot passage={passage} leadsToSent={live === null || !wasSentInVain(live)} />
        )}
        {care !== null && <CareInStory care={care} />}
      </div>
    </HoldStill>
  );
});
