import type { MapPlace, WorldMap } from '@lamplight/contracts';
import { storyLanguage } from '../story/story-language.ts';
import { box, drawMap } from './draw-map.ts';
import { MapWindow } from './map-window.tsx';

interface MapPictureProps {
  readonly map: WorldMap;
  readonly floor: number;
  readonly onTravel: (place: MapPlace) => void;
}

/** Around the drawing, so that ways into the open are not cut. */
const margin = 24;

/** One floor, drawn. The list below it says and does the same, so assistive technology is spared the picture. */
export function MapPicture({ map, floor, onTravel }: MapPictureProps) {
  const { width, height, places, ways } = drawMap(map, floor);
  return (
    <MapWindow>
      <svg
        className="map"
        aria-hidden="true"
        lang={storyLanguage}
        width={width + 2 * margin}
        height={height + 2 * margin}
        viewBox={`${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`}
      >
        {ways.map(({ from, to, isKnown, shut }) => (
          <line
            key={`${from.join()} ${to.join()}`}
            x1={from[0]}
            y1={from[1]}
            x2={to[0]}
            y2={to[1]}
            data-known={isKnown}
            data-shut={shut}
          />
        ))}
        {places.map(({ place, x, y, lines, leads }) => (
          // The list has a button for each place; this is the same for a pointer.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
          <g
            key={place.id}
            transform={`translate(${x} ${y})`}
            data-here={place.id === map.here}
            data-reached={place.route !== null && place.route.length > 0}
            onClick={() => onTravel(place)}
          >
            <rect x={-box.width / 2} y={-box.height / 2} width={box.width} height={box.height} rx="6" />
            <text textAnchor="middle">
              {lines.map((line, index) => (
                <tspan key={line} x="0" y={(index - (lines.length - 1) / 2) * 18} dy="0.34em">
                  {line}
                </tspan>
              ))}
            </text>
            {leads.includes('up') && <path d={`M${box.width / 2 - 16} ${-box.height / 2 + 14}l5 -7 5 7z`} />}
            {leads.includes('down') && <path d={`M${box.width / 2 - 16} ${box.height / 2 - 14}l5 7 5 -7z`} />}
          </g>
        ))}
      </svg>
    </MapWindow>
  );
}
