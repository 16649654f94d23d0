import type { Passage } from '@lamplight/contracts';
import type { Outstanding } from '../session/outstanding.ts';
import { words } from '../words.ts';
import { askedWords } from './asked-words.ts';
import { PassageView } from './passage-view.tsx';
import { useNewestInView } from './use-newest-in-view.ts';

interface StoryViewProps {
  readonly passages: readonly Passage[];
  readonly outstanding: readonly Outstanding[];
  /** Whether something else has to be read first. */
  readonly isStill: boolean;
}

/** The story so far as one flow, and below it what has been said and not answered yet. */
export function StoryView({ passages, outstanding, isStill }: StoryViewProps) {
  const article = useNewestInView(passages.at(-1)?.sequence ?? 0, outstanding.length, isStill);
  return (
    <article className="story" ref={article} aria-label={words.play.story}>
      {passages.map((passage, index) => (
        <PassageView key={passage.sequence} passage={passage} asked={askedWords(passages, index)} />
      ))}
      {outstanding.map(({ key, words: said }, index) => (
        <div className="passage waiting" key={key}>
          {said !== null && <h2 className="asked">{said}</h2>}
          <p className="on-its-way">{index === 0 ? words.play.onItsWay : words.play.queued}</p>
        </div>
      ))}
    </article>
  );
}
