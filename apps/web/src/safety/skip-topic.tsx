import type { ShownTopic, Topic } from '@lamplight/contracts';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { TopicName } from '../limits/topic-name.tsx';
import { words } from '../words.ts';
import { topicFromWords } from './topic-from-words.ts';

interface SkipTopicProps {
  /** What is touched on where the story stands. */
  readonly topics: readonly ShownTopic[];
  readonly onSkip: (topic: Topic) => void;
  readonly onBack: () => void;
}

/** Which topic should not come up any more: one of those that are touched on now, or own words. */
export function SkipTopic({ topics, onSkip, onBack }: SkipTopicProps) {
  const [written, write] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { skip } = words.safety;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const topic = topicFromWords(written);
    if (topic !== null) onSkip(topic);
  };
  return (
    <section className="skip-topic" aria-labelledby="skip-topic">
      <h3 id="skip-topic" ref={heading} tabIndex={-1}>
        {skip.title}
      </h3>
      {topics.length === 0 && <p>{skip.none}</p>}
      <ul>
        {topics.map(({ id, title }) => (
          <li key={id}>
            <button type="button" onClick={() => onSkip(id)}>
              <TopicName topic={{ id, title }} />
            </button>
          </li>
        ))}
      </ul>
      <form className="written" onSubmit={submit}>
        <label htmlFor="own-topic">{skip.own}</label>
        <input
          id="own-topic"
          value={written}
          onChange={(event) => write(event.target.value)}
          maxLength={64}
          autoComplete="off"
          required
        />
        <button type="submit">{skip.skip}</button>
      </form>
      <button type="button" className="quiet" onClick={onBack}>
        {skip.back}
      </button>
    </section>
  );
}
