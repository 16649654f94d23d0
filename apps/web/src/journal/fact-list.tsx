import type { Fact, Telling } from '@lamplight/contracts';
import { setQuotes } from '@lamplight/world';
import { SetProse } from '../story/set-prose.tsx';
import { splitTelling } from '../story/split-telling.ts';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';

interface FactListProps {
  readonly facts: readonly Fact[];
  readonly onPin: (fact: Fact) => void;
}

/** What was learned, the newest first: in the story's words, with where it is from and who else knows. */
export function FactList({ facts, onPin }: FactListProps) {
  const { journal } = words;
  if (facts.length === 0) return <p>{journal.noFacts}</p>;
  return (
    <ul className="facts">
      {facts.map((fact) => {
        const { id, kind, text, source, place, turn, knownBy, pinned } = fact;
        const others = knownBy.map(({ name }) => name);
        return (
          <li key={id} data-pinned={pinned}>
            <Learned
              text={text}
              place={kind === 'seen' && source?.id === place.id ? place.name : undefined}
            />
            <small>
              {[
                journal.from(
                  journal.kinds[kind],
                  source === null || source.id === place.id ? null : setQuotes(source.name),
                  setQuotes(place.name),
                  turn,
                ),
                ...(others.length === 0 ? [] : [journal.knownBy(others)]),
              ].join(' ')}
            </small>
            <button type="button" className="quiet" aria-pressed={pinned} onClick={() => onPin(fact)}>
              {journal.pin}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** What was learned, as the story told it: the name of a place over its description. */
function Learned({ text, place: described }: Pick<Telling, 'text' | 'place'>) {
  const { place, paragraphs } = splitTelling({ text, voice: 'plain', place: described });
  return (
    <div lang={storyLanguage}>
      {place !== null && <h4>{setQuotes(place)}</h4>}
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>
          <SetProse>{paragraph}</SetProse>
        </p>
      ))}
    </div>
  );
}
