import type { MapPlace, WorldMap } from '@lamplight/contracts';
import { setQuotes } from '@lamplight/world';
import { useCallback, useState } from 'react';
import type { Api } from '../api/api.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Choice } from '../choose/choice.tsx';
import { Dialog } from '../frame/dialog.tsx';
import type { SessionStore } from '../session/session-store.ts';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';
import { amidName } from './amid-name.ts';
import { MapPicture } from './map-picture.tsx';
import './map.css';

interface MapDialogProps {
  readonly api: Api;
  readonly session: string;
  readonly store: SessionStore;
  readonly onClose: () => void;
}

/** Where one has been: drawn, and as a list that says the way in words. A press walks there, step by step. */
export function MapDialog({ api, session, store, onClose }: MapDialogProps) {
  const { answer: map, trouble } = useAnswer(useCallback(() => api.map(session), [api, session]));
  const travel = ({ id, name, route }: MapPlace): void => {
    if (route === null || route.length === 0) return;
    store.ask({ command: { verb: 'travel', place: id } }, words.map.walk(amidName(name)));
    onClose();
  };
  return (
    <Dialog title={words.map.title} onClose={onClose}>
      {map === null ? <p>{trouble ?? words.map.loading}</p> : <Floors map={asSet(map)} onTravel={travel} />}
    </Dialog>
  );
}

/** Its names as the story has them, with apostrophes and not with strokes. */
function asSet({ places, ...map }: WorldMap): WorldMap {
  return {
    ...map,
    places: places.map((place) => ({
      ...place,
      name: setQuotes(place.name),
      words: setQuotes(place.words),
    })),
  };
}

interface FloorsProps {
  readonly map: WorldMap;
  readonly onTravel: (place: MapPlace) => void;
}

function Floors({ map, onTravel }: FloorsProps) {
  const { places, here } = map;
  const floors = [...new Set(places.map(({ floor }) => floor))].toSorted((one, other) => other - one);
  const [floor, setFloor] = useState(() => places.find(({ id }) => id === here)?.floor ?? 0);
  return (
    <>
      {floors.length > 1 && (
        <Choice
          title={words.map.floors}
          choices={floors.map((one) => [String(one), words.map.floor(one)])}
          chosen={String(floor)}
          onChoose={(one) => setFloor(Number(one))}
        />
      )}
      <MapPicture key={floor} map={map} floor={floor} onTravel={onTravel} />
      <h3>{words.map.list}</h3>
      <ul className="map-list">
        {places.map((place) => (
          <li key={place.id}>
            {place.id === here ? (
              <span>{words.map.here(place.name)}</span>
            ) : (
              <span lang={storyLanguage}>{place.words}</span>
            )}
            {place.route !== null && place.route.length > 0 && (
              <button type="button" aria-label={words.map.goTo(place.name)} onClick={() => onTravel(place)}>
                {words.map.go}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
