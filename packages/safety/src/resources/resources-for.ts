import type { Resource } from '@lamplight/contracts';
import type { CareWords } from '../words/care-words.ts';
import { places as english } from '../words/en/places.ts';
import { emergenciesByRegion, type ResourceRow, resourceRows } from './resource-rows.ts';

/**
 * Where to turn in a country, the emergency number first. An unknown country, or none, gets the emergency numbers by
 * region and the directory.
 *
 * @param country ISO 3166 alpha-2 code; `UK` is taken for `GB`
 * @param places what emergency numbers and the directory are called; in English by default
 * @param own rows of the operator: they come first, and take the place of shipped ones with the same name and country
 */
export function resourcesFor(
  country?: string,
  places: CareWords['places'] = english,
  own: readonly ResourceRow[] = [],
): readonly Resource[] {
  const wanted = country?.trim().toUpperCase();
  const code = wanted === 'UK' ? 'GB' : wanted;
  const shipped = resourceRows.filter(
    ({ resource }) => !own.some((row) => isSamePlace(row.resource, resource)),
  );
  const rows = [...own, ...shipped].map(({ resource }) => named(resource, places));
  const here = rows.filter((resource) => resource.country === code);
  const emergency = here.filter(({ kind }) => kind === 'emergency');
  const regions = emergenciesByRegion.map(({ region, resource }) => ({
    ...resource,
    name: places.emergencyIn[region],
  }));
  return [
    ...(emergency.length > 0 ? emergency : regions),
    ...here.filter(({ kind }) => kind !== 'emergency'),
    ...rows.filter((resource) => resource.country === '*'),
  ];
}

/** A country has one emergency row; other places are known by their names. */
function isSamePlace(one: Resource, other: Resource): boolean {
  if (one.country !== other.country || one.kind !== other.kind) return false;
  return one.kind === 'emergency' || one.name === other.name;
}

function named(resource: Resource, places: CareWords['places']): Resource {
  if (resource.kind === 'emergency' && resource.name === english.emergency)
    return { ...resource, name: places.emergency };
  if (resource.kind === 'directory' && resource.name === english.directory)
    return { ...resource, name: places.directory };
  return resource;
}
