import type { Offer, Scene } from '@lamplight/contracts';
import { setQuotes } from '@lamplight/world';
import { Fragment } from 'react';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';
import { offerOfExit } from './group-offers.ts';
import { mergeExits } from './merge-exits.ts';
import { Remarks } from './remarks.tsx';

interface ExitListProps {
  readonly exits: Scene['exits'];
  readonly offers: readonly Offer[];
  readonly onTake: (offer: Offer) => void;
  readonly onSay: (text: string) => void;
}

/** The ways out. One that is shut can be tried, too: the story then says what is in the way. */
export function ExitList({ exits, offers, onTake, onSay }: ExitListProps) {
  if (exits.length === 0) return null;
  return (
    <>
      <h3>{words.now.exits}</h3>
      <ul className="exits" lang={storyLanguage}>
        {mergeExits(exits).map(({ directions, leadsTo, notes }) => {
          const [first] = directions;
          const offer = offerOfExit(offers, first);
          return (
            <li key={first}>
              <button type="button" onClick={() => (offer ? onTake(offer) : onSay(`go ${first}`))}>
                <Directions of={directions} />
                {leadsTo !== null && <small>{setQuotes(leadsTo)}</small>}
                {notes.length > 0 && (
                  <small>
                    <Remarks notes={notes} />
                  </small>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The names of one way, each as it is typed. */
function Directions({ of: directions }: { readonly of: readonly string[] }) {
  return (
    <span>
      {directions.map((direction, index) => (
        <Fragment key={direction}>
          {index > 0 && <span lang={words.language}> {words.now.or} </span>}
          {direction}
        </Fragment>
      ))}
    </span>
  );
}
