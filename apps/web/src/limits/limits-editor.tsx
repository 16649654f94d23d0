import type { Limits, ShownTopic } from '@lamplight/contracts';
import { type SubmitEvent, useState } from 'react';
import { topicFromWords } from '../safety/topic-from-words.ts';
import { words } from '../words.ts';
import { Scale } from './scale.tsx';
import { otherTopics } from './other-topics.ts';
import { TopicChoice } from './topic-choice.tsx';
import { topicTitle } from './topic-title.ts';
import { withStance } from './topic-stance.ts';
import './limits.css';

interface LimitsEditorProps {
  readonly limits: Limits;
  /** What the adventure touches on; empty where it is about all of them. */
  readonly topics: readonly ShownTopic[];
  readonly onChange: (limits: Limits) => void;
}

/** What one wants to meet in a story, how strongly, and what not. */
export function LimitsEditor({ limits, topics, onChange }: LimitsEditorProps) {
  const { limits: said } = words;
  const others = otherTopics(topics, limits);
  const choice = { limits, onChange };
  return (
    <div className="limits">
      <p>{said.lead}</p>
      <dl className="stance-words">
        {(['fine', 'veil', 'line'] as const).map((stance) => (
          <div key={stance}>
            <dt>{said.stance[stance]}</dt>
            <dd>{said.means[stance]}</dd>
          </div>
        ))}
      </dl>
      <Scale
        title={said.grownUp}
        steps={['everyone', 'teen', 'mature'] as const}
        words={said.grownUpTo}
        chosen={limits.rating}
        onChoose={(rating) => onChange({ ...limits, rating })}
      />
      <Scale
        title={said.intensity}
        steps={['gentle', 'moderate', 'full'] as const}
        words={said.intensities}
        chosen={limits.intensity}
        onChoose={(intensity) => onChange({ ...limits, intensity })}
      />
      {topics.length > 0 && (
        <section aria-labelledby="these-topics">
          <h3 id="these-topics">{said.these}</h3>
          {topics.map((topic) => (
            <TopicChoice key={topic.id} topic={{ ...topic, ...topicTitle(topic) }} {...choice} />
          ))}
        </section>
      )}
      <details className="other-topics" open={topics.length === 0}>
        <summary>{topics.length === 0 ? said.all : said.others}</summary>
        {others.map((topic) => (
          <TopicChoice key={topic.id} topic={topic} {...choice} />
        ))}
      </details>
      <OwnWords {...choice} />
    </div>
  );
}

type OwnWordsProps = Pick<LimitsEditorProps, 'limits' | 'onChange'>;

/** A line in one's own words. */
function OwnWords({ limits, onChange }: OwnWordsProps) {
  const [written, write] = useState('');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const topic = topicFromWords(written);
    if (topic !== null) onChange(withStance(limits, topic, 'line'));
    write('');
  };
  return (
    <form className="written" onSubmit={submit}>
      <label htmlFor="own-line">{words.limits.own}</label>
      <input
        id="own-line"
        value={written}
        onChange={(event) => write(event.target.value)}
        maxLength={64}
        autoComplete="off"
      />
      <button type="submit">{words.limits.add}</button>
    </form>
  );
}
