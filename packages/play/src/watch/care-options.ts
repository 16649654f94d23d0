import type { CareLanguage } from '@lamplight/contracts';
import type { CareOptions, ResourceRow } from '@lamplight/safety';
import type { Bearing } from '../player/bearing.ts';

/** What care is composed with where a player has chosen nothing. */
export interface CareDefaults {
  /** ISO 3166 alpha-2 code of the country whose numbers are shown; without it those that hold everywhere. */
  readonly country: string | undefined;
  /** The operator's own places to turn to. */
  readonly ownResources: readonly ResourceRow[];
}

/**
 * How care is to be worded for a player: their language and country, or the installation's.
 *
 * @param reads the language that they read around the story
 */
export function careOptions(
  { country, ownResources }: CareDefaults,
  { preferences }: Bearing,
  reads?: CareLanguage,
): CareOptions {
  const nearest = preferences.country ?? country;
  return {
    ownResources,
    ...(nearest === undefined ? {} : { country: nearest }),
    ...(preferences.language === null ? {} : { language: preferences.language }),
    ...(reads === undefined ? {} : { reads }),
  };
}
