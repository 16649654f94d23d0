import type { CheckOut, Limits } from '@lamplight/contracts';
import type { Beside } from '../beside/beside.ts';
import { type Stance, stanceOf, withStance } from '../limits/topic-stance.ts';
import { topicTitle } from '../limits/topic-title.ts';
import { words } from '../words.ts';
import './check-out.css';

interface CheckOutCardProps {
  readonly checkOut: CheckOut;
  readonly limits: Limits;
  readonly onLimits: (limits: Limits) => void;
  readonly onPause: () => void;
  readonly onOpen: (beside: Beside) => void;
  readonly onClose: () => void;
}

/** After a hard scene: how was that? It stands below the story, and nothing waits for an answer. */
export function CheckOutCard({ checkOut, limits, onLimits, onPause, onOpen, onClose }: CheckOutCardProps) {
  const { checkOut: said } = words;
  const open = checkOut.topics.filter(({ id }) => stanceOf(limits, id) !== 'line');
  const change = (topic: string, stance: Stance): void => onLimits(withStance(limits, topic, stance));
  return (
    <section className="check-out" aria-labelledby="check-out">
      <h2 id="check-out">{checkOut.title}</h2>
      {checkOut.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <div className="sheet-tools">
        <button type="button" className="primary" onClick={onClose}>
          {said.goOn}
        </button>
        <button type="button" onClick={() => onOpen('breathe')}>
          {words.safety.breathe}
        </button>
        <button type="button" onClick={onPause}>
          {said.pause}
        </button>
      </div>
      {open.length > 0 && (
        <details>
          <summary>{said.less}</summary>
          <ul>
            {open
              .map((topic) => ({ id: topic.id, ...topicTitle(topic) }))
              .map(({ id, title, language }) => (
                <li key={id}>
                  <span lang={language}>{title}</span>
                  {stanceOf(limits, id) === 'fine' && (
                    <button
                      type="button"
                      aria-label={said.veilNamed(title)}
                      onClick={() => change(id, 'veil')}
                    >
                      {said.veil}
                    </button>
                  )}
                  <button type="button" aria-label={said.lineNamed(title)} onClick={() => change(id, 'line')}>
                    {said.line}
                  </button>
                </li>
              ))}
          </ul>
        </details>
      )}
    </section>
  );
}
