import type { RefObject } from 'react';
import { words } from '../words.ts';
import './ending.css';

interface EndingProps {
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly onTakeBack: () => void;
  readonly onBeginAgain: () => void;
}

/** The end of a story is no dead end: where one would say what one does, two ways go on. How it ended, the story itself has told. */
export function Ending({ title, onTakeBack, onBeginAgain }: EndingProps) {
  return (
    <section className="ending" aria-labelledby="ending">
      <h2 id="ending" ref={title} tabIndex={-1}>
        {words.play.ended}
      </h2>
      <button type="button" onClick={onTakeBack}>
        {words.acts.takeBack}
      </button>
      <button type="button" onClick={onBeginAgain}>
        {words.play.beginAgain}
      </button>
    </section>
  );
}
