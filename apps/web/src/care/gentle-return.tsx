import type { Care, Session } from '@lamplight/contracts';
import { useEffect, useRef } from 'react';
import type { Beside } from '../beside/beside.ts';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';
import { useBeginsInView } from './use-begins-in-view.ts';
import { panelWordsIn } from './words/panel-words-in.ts';

interface GentleReturnProps {
  readonly session: Session;
  /** The language of the care that one comes back from. */
  readonly language: Care['language'];
  readonly onGoOn: () => void;
  readonly onNotYet: () => void;
  readonly onOpen: (beside: Beside) => void;
}

/**
 * Between care and the story: where it stands, that nothing has moved, and that there is no hurry. Nothing of what it told
 * is said again: whoever has just spoken of dying need not read of an edge here.
 */
export function GentleReturn({ session, language, onGoOn, onNotYet, onOpen }: GentleReturnProps) {
  const panel = useBeginsInView();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { gentle } = panelWordsIn(language);
  return (
    <section className="care" ref={panel} aria-labelledby="gentle" lang={language}>
      <h2 id="gentle" ref={heading} tabIndex={-1}>
        {gentle.title}
      </h2>
      <div className="care-words">
        <p>{gentle.waited}</p>
        <p className="stands-at" lang={storyLanguage}>
          {words.care.standsAt(session.title, session.scene.place.name)}
        </p>
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
          {gentle.limits}
        </button>
        <button type="button" className="quiet" onClick={onNotYet}>
          {gentle.notYet}
        </button>
      </div>
    </section>
  );
}
