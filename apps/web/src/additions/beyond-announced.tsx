import type { AdditionOffer } from '@lamplight/contracts';
import { TopicName } from '../limits/topic-name.tsx';
import { words } from '../words.ts';

/** What an offer touches on that nobody was told of before the story began; nothing where there is nothing of it. */
export function BeyondAnnounced({ beyond: { topics, rating } }: Pick<AdditionOffer, 'beyond'>) {
  if (topics.length === 0 && rating === null) return null;
  const { additions, before, limits } = words;
  return (
    <div className="offer-beyond">
      <p>{additions.beyond}</p>
      <ul>
        {topics.map(({ id, title, intensity }) => (
          <li key={id}>
            <TopicName topic={{ id, title }} /> <small>{before.atMost[intensity]}</small>
          </li>
        ))}
        {rating !== null && <li>{limits.ratings[rating]}</li>}
      </ul>
    </div>
  );
}
