import type { Resource } from '@lamplight/contracts';
import { emergenciesByRegion, resourceRows } from './resource-rows.ts';

/**
 * Where to turn in a country, the emergency number first. An unknown country, or none, gets the emergency numbers by
 * region and the directory.
 *
 * @param country ISO 3166 alpha-2 code; `UK` is taken for `GB`
 */
export function resourcesFor(country?: string): readonly Resource[] {
  const wanted = country?.trim().toUpperCase();
  const code = wanted === 'UK' ? 'GB' : wanted;
  const rows = resourceRows.map(({ resource }) => resource);
  const own = rows.filter((resource) => resource.country === code);
  const emergency = own.filter(({ kind }) => kind === 'emergency');
  return [
    ...(emergency.length > 0 ? emergency : emergenciesByRegion),
    ...own.filter(({ kind }) => kind === 'crisis-line'),
    ...rows.filter((resource) => resource.country === '*'),
  ];
}
