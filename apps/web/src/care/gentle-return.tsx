import type { Session } from '@lamplight/contracts';
import { useEffect, useRef } from 'react';
import type { Beside } from '../beside/beside.ts';
import { splitEmphasis } from '../story/split-emphasis.ts';
import { words } from '../words.ts';
import { useBeginsInView } from './use-begins-in-view.ts';
import { whereItStands } from './where-it-stands.ts';

interface GentleReturnProps {
  readonly session: Session;
  readonly onGoOn: () => void;
  readonly onNotYet: () => void;
  readonly onOpen: (beside: Beside) => void;
}

/** Between care and the story: where it stands, that nothing has moved, and that there is no hurry. */
export function GentleReturn({ session, onGoOn, onNotYet, onOpen }: GentleReturnProps) {
  const { place, last, quests } = whereItStands(session);
  const panel = useBeginsInView();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { gentle } = words.care;
  return (
    <section className="care" ref={panel} aria-labelledby="gentle">
      <h2 id="gentle" ref={heading} tabIndex={-1}>
        {gentle.title}
      </h2>
      <div className="care-words">
        <p>{gentle.waited(session.title, place)}</p>
        {last !== null && (
          <blockquote>
            {splitEmphasis(last)
              .map(({ text }) => text)
              .join('')}
          </blockquote>
        )}
        {quests.length > 0 && <p>{gentle.underWay(quests)}</p>}
        <p>{gentle.anytime}</p>
      </div>
      <div className="care-ways">
        <button type="button" onClick={onGoOn}>
          {gentle.goOn}
        </button>
        <button type="button" onClick={() => onOpen('breathe')}>
          {gentle.breathe}
        </button>
        <button type="button" className="quiet" onClick={() => onOpen('limits')}>
          {words.safety.limits}
        </button>
        <button type="button" className="quiet" onClick={onNotYet}>
          {gentle.notYet}
        </button>
      </div>
    </section>
  );
}
