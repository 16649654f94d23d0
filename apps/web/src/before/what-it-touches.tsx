import type { AdventureSummary } from '@lamplight/contracts';
import { TopicName } from '../limits/topic-name.tsx';
import { words } from '../words.ts';

/** What a story touches on, for whom it is, and how long it takes; told before it begins, and giving nothing away. */
export function WhatItTouches({ adventure }: { readonly adventure: AdventureSummary }) {
  const { content, ages, minutes } = adventure;
  const { before, limits } = words;
  return (
    <section aria-labelledby="touches">
      <h2 id="touches">{before.touches}</h2>
      <p>
        {[words.start.facts(ages, minutes), ...(ages > 0 ? [] : [limits.ratings[content.rating]])].join(
          ' · ',
        )}
      </p>
      {content.topics.length === 0 ? (
        <p>{before.touchesNothing}</p>
      ) : (
        <ul className="touches">
          {content.topics.map(({ id, title, intensity, essential }) => (
            <li key={id}>
              <TopicName topic={{ id, title }} /> <small>{before.atMost[intensity]}</small>
              {essential !== undefined && <p className="essential">{limits.essential(essential)}</p>}
            </li>
          ))}
        </ul>
      )}
      {content.topics.some(({ essential }) => essential !== undefined) && (
        <p>{`${limits.stance.veil}: ${limits.means.veil}.`}</p>
      )}
    </section>
  );
}
