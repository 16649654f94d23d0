import type { Offer, SceneEntity } from '@lamplight/contracts';
import { useId, useState } from 'react';
import { setQuotes } from '@lamplight/world';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';
import { offersAbout } from './group-offers.ts';
import { Remarks } from './remarks.tsx';
import { SayTo, type SayToProps } from './say-to.tsx';

interface EntityListProps {
  readonly title: string;
  readonly entities: readonly SceneEntity[];
  readonly offers: readonly Offer[];
  readonly onTake: (offer: Offer) => void;
  /** Where they are people who hear free words. */
  readonly onSay?: SayToProps['onSay'] | undefined;
}

/** Things or people under a heading; each unfolds what can be done with it. */
export function EntityList({ title, entities, offers, onTake, onSay }: EntityListProps) {
  if (entities.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="entities" lang={storyLanguage}>
        {entities.map((entity) => (
          <li key={entity.id}>
            <Entity {...{ entity, onTake, onSay }} offers={offersAbout(offers, entity.id)} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface EntityProps {
  readonly entity: SceneEntity;
  readonly offers: readonly Offer[];
  readonly onTake: (offer: Offer) => void;
  readonly onSay: SayToProps['onSay'] | undefined;
}

function Entity({ entity, offers, onTake, onSay }: EntityProps) {
  const { name, notes } = entity;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="entity"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{setQuotes(name)}</span>
        {notes.length > 0 && (
          <small>
            <Remarks notes={notes} />
          </small>
        )}
      </button>
      <ul id={id} className="offers" hidden={!isOpen}>
        {onSay !== undefined && (
          <li>
            <SayTo person={entity} onSay={onSay} />
          </li>
        )}
        {offers.map((offer) => (
          <li key={offer.words}>
            <button type="button" onClick={() => onTake(offer)}>
              {setQuotes(offer.words)}
            </button>
          </li>
        ))}
        {offers.length === 0 && <li lang={words.language}>{words.now.nothing}</li>}
      </ul>
    </>
  );
}
