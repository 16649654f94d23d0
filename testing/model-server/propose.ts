import { finds, people, spots } from './proposed.ts';

/** What can be proposed. */
type ProposalKind = 'quest' | 'person' | 'place';

/** A kind of proposal by what the shape of its answer asks for; `null` for every other shape. */
export function proposalKindOf(fields: readonly string[]): ProposalKind | null {
  if (fields.includes('steps')) return 'quest';
  if (fields.includes('greeting')) return 'person';
  return fields.includes('direction') ? 'place' : null;
}

/**
 * A quest, a person or a place for whichever story is asked about: made up here beforehand, put where the player is, and
 * each only once as long as there are others. A wish is not heard. What did not go well at the first try is something else,
 * somewhere else, at the next.
 *
 * @param fieldOf the lines of a field of the message, by its name
 * @returns the answer; `null` where the message names no place
 */
export function propose(kind: ProposalKind, fieldOf: (name: string) => readonly string[]): object | null {
  const tried = fieldOf('correction').length > 0 ? 1 : 0;
  const [here] = fieldOf('here');
  const places = fieldOf('places')
    .map(readPlace)
    .toSorted((a, b) => Number(b.id === here) - Number(a.id === here));
  const isFree = ({ ways }: Place): boolean => freeWay(ways) !== undefined;
  const place = nth(kind === 'place' ? places.filter(isFree) : places, tried);
  if (place === undefined) return null;
  const known = new Set(['places', 'people', 'things', 'quests'].flatMap(fieldOf).map(nameIn));
  const another = <Entry extends { readonly name: string }>(entries: readonly Entry[]): Entry | undefined => {
    const others = entries.filter(({ name }) => !known.has(name));
    return nth(others.length > 0 ? others : entries, tried);
  };
  const touches = { topics: [], rating: 'everyone', intensity: 'gentle' };
  switch (kind) {
    case 'quest':
      return { ...another(finds(place.id)), touches };
    case 'person':
      return { ...another(people), at: place.id, touches };
    default:
      return { ...another(spots), from: place.id, direction: freeWay(place.ways), touches };
  }
}

interface Place {
  readonly id: string;
  readonly ways: readonly string[];
}

/** `quay: The Quay (ways: north, east)` */
function readPlace(line: string): Place {
  const ways = /\(ways: ([^)]*)\)$/.exec(line)?.[1] ?? '';
  return { id: line.split(':')[0] ?? '', ways: ways.split(', ') };
}

function nameIn(line: string): string {
  return line.replace(/^[^:]*: /, '').replace(/(?: \(|, at ).*$/, '');
}

const directions = ['west', 'east', 'north', 'south', 'southwest', 'northeast', 'northwest', 'southeast'];

function freeWay(taken: readonly string[]): string | undefined {
  return directions.find((direction) => !taken.includes(direction));
}

/** The one after so many others; the last where there are not so many. */
function nth<Entry>(entries: readonly Entry[], before: number): Entry | undefined {
  return entries[Math.min(before, entries.length - 1)];
}
