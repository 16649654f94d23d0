import type { AdventureSummary } from '@lamplight/contracts';
import { wasSeen } from '../before/seen-before.ts';
import { Link } from '../route/link.tsx';
import { pathBefore } from '../route/route.ts';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';

interface AdventureListProps {
  readonly adventures: readonly AdventureSummary[];
  readonly onBegin: (adventure: string) => Promise<unknown>;
}

/** The stories on the shelf, set like a table of contents. */
export function AdventureList({ adventures, onBegin }: AdventureListProps) {
  return (
    <section aria-labelledby="stories">
      <h2 id="stories">{words.start.adventures}</h2>
      {adventures.length > 0 && words.start.toldIn !== '' && <p>{words.start.toldIn}</p>}
      {adventures.length === 0 && <p>{words.start.none}</p>}
      <ul className="adventures">
        {adventures.map(({ id, title, author, blurb, ages, minutes }) => (
          <li key={id}>
            <h3 lang={storyLanguage}>{title}</h3>
            <p className="author">{words.start.by(author)}</p>
            <p lang={storyLanguage}>{blurb}</p>
            <p className="facts">{words.start.facts(ages, minutes)}</p>
            <button type="button" aria-label={words.start.beginNamed(title)} onClick={() => void onBegin(id)}>
              {words.start.begin}
            </button>
            {/* The first time "Begin" leads there by itself. */}
            {wasSeen(localStorage, id) && (
              <Link to={pathBefore(id)} className="quiet" label={words.start.beforeNamed(title)}>
                {words.start.before}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
