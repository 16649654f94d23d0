import type { Offer, Scene } from '@lamplight/contracts';
import { words } from '../words.ts';
import { EntityList } from './entity-list.tsx';
import { ExitList } from './exit-list.tsx';
import { generalOffers } from './group-offers.ts';
import './panel.css';

interface NowPanelProps {
  readonly scene: Scene;
  readonly offers: readonly Offer[];
  readonly onTake: (offer: Offer) => void;
  readonly onSay: (text: string) => void;
}

/** The moment: where one is, who and what is there, and what can be done. */
export function NowPanel({ scene, offers, onTake, onSay }: NowPanelProps) {
  const { place, time, exits, people, things } = scene;
  const others = generalOffers(offers, scene);
  return (
    <aside className="panel now" aria-labelledby="now">
      <h2 id="now" tabIndex={-1}>
        {words.now.title}
      </h2>
      <p className="place">
        {place.name}
        {time !== null && (
          <small>
            {time.part}, {time.clock}
          </small>
        )}
      </p>
      {place.dark && <p className="dark">{words.now.dark}</p>}
      <EntityList title={words.now.people} entities={people} offers={offers} onTake={onTake} />
      <EntityList title={words.now.things} entities={things} offers={offers} onTake={onTake} />
      <ExitList exits={exits} offers={offers} onTake={onTake} onSay={onSay} />
      {others.length > 0 && (
        <>
          <h3>{words.now.general}</h3>
          <ul className="offers">
            {others.map((offer) => (
              <li key={offer.words}>
                <button type="button" onClick={() => onTake(offer)}>
                  {offer.words}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
