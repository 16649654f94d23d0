import type { Offer, Scene } from '@lamplight/contracts';
import { setQuotes } from '@lamplight/world';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';
import { EntityList } from './entity-list.tsx';
import { ExitList } from './exit-list.tsx';
import { generalOffers, isScenery } from './group-offers.ts';
import type { SayToProps } from './say-to.tsx';
import { Scenery } from './scenery.tsx';
import './panel.css';

interface NowPanelProps {
  readonly scene: Scene;
  readonly offers: readonly Offer[];
  readonly onTake: (offer: Offer) => void;
  readonly onSay: (text: string) => void;
  /** Says free words to somebody; only where a model lends people its words. */
  readonly onSayTo?: SayToProps['onSay'] | undefined;
  /** Has the place described; only where a model does. */
  readonly onLookClosely?: (() => void) | undefined;
}

/** The moment: where one is, who and what is there, and what can be done. */
export function NowPanel({ scene, offers, onTake, onSay, onSayTo, onLookClosely }: NowPanelProps) {
  const { place, time, exits, people, things } = scene;
  const others = generalOffers(offers, scene);
  const scenery = things.filter((thing) => isScenery(offers, thing));
  const useful = things.filter((thing) => !scenery.includes(thing));
  return (
    <div className="panel now">
      <h2 id="now" tabIndex={-1}>
        {words.now.title}
      </h2>
      <p className="place" lang={storyLanguage}>
        {setQuotes(place.name)}
        {time !== null && <small lang={words.language}>{`${partOfDay(time.part)}, ${time.clock}`}</small>}
      </p>
      {onLookClosely !== undefined && (
        <button type="button" className="quiet look-closely" onClick={onLookClosely}>
          {words.voice.lookClosely}
        </button>
      )}
      {place.dark && <p className="dark">{words.now.dark}</p>}
      <ExitList exits={exits} offers={offers} onTake={onTake} onSay={onSay} />
      <EntityList
        title={words.now.people}
        entities={people}
        offers={offers}
        onTake={onTake}
        onSay={onSayTo}
      />
      <EntityList title={words.now.things} entities={useful} offers={offers} onTake={onTake} />
      <Scenery things={scenery} offers={offers} onTake={onTake} />
      {others.length > 0 && (
        <>
          <h3>{words.now.general}</h3>
          <ul className="offers" lang={storyLanguage}>
            {others.map((offer) => (
              <li key={offer.words}>
                <button type="button" onClick={() => onTake(offer)}>
                  {setQuotes(offer.words)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function partOfDay(part: string): string {
  const known: Readonly<Record<string, string>> = words.now.parts;
  return (Object.hasOwn(known, part) ? known[part] : undefined) ?? part;
}
