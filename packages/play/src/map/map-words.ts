import type { MapView } from '@lamplight/world';

/** A map in sentences: where the player is, what is nearest first, and which ways from here are still to be tried. */
export function mapWords({ here, places, ways }: MapView): string {
  const away = places
    .filter(({ id }) => id !== here)
    .toSorted((a, b) => (a.route?.length ?? Infinity) - (b.route?.length ?? Infinity) || 0);
  const untried = ways.filter(({ from, to }) => from === here && to === null);
  const lines = [
    ...places.filter(({ id }) => id === here),
    ...away,
    ...(untried.length > 0 ? [{ words: `not tried from here: ${listed(untried)}` }] : []),
  ];
  return lines.map(({ words }) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`).join('\n');
}

function listed(untried: MapView['ways']): string {
  return untried.map(({ direction, shut }) => (shut ? `${direction} (shut)` : direction)).join(', ');
}
