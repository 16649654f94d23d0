import type { Offer, SceneEntity } from '@lamplight/contracts';
import { setQuotes } from '@lamplight/world';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';
import { offersAbout } from './group-offers.ts';
import { Remarks } from './remarks.tsx';

interface SceneryProps {
  readonly things: readonly SceneEntity[];
  readonly offers: readonly Offer[];
  readonly onTake: (offer: Offer) => void;
}

/** What can only be looked at: close together, and one press looks. */
export function Scenery({ things, offers, onTake }: SceneryProps) {
  if (things.length === 0) return null;
  return (
    <>
      <h3>{words.now.scenery}</h3>
      <ul className="scenery" lang={storyLanguage}>
        {things.map((thing) => (
          <li key={thing.id}>
            <Sight thing={thing} offer={offersAbout(offers, thing.id)[0]} onTake={onTake} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface SightProps {
  readonly thing: SceneEntity;
  readonly offer: Offer | undefined;
  readonly onTake: (offer: Offer) => void;
}

function Sight({ thing: { name, notes }, offer, onTake }: SightProps) {
  const shown = (
    <>
      {setQuotes(name)}
      {notes.length > 0 && (
        <>
          {' ('}
          <Remarks notes={notes} />
          {')'}
        </>
      )}
    </>
  );
  if (offer === undefined) return <span>{shown}</span>;
  return (
    <button type="button" onClick={() => onTake(offer)}>
      <span className="unseen" lang={words.language}>
        {words.now.examine}{' '}
      </span>
      {shown}
    </button>
  );
}
