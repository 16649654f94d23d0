import { z } from 'zod';

/**
 * What a person of the care team did about an alert. A fixed list and no free text, so that nothing about the player
 * is ever written here.
 *
 * - `reached-player`: spoke or wrote with the person
 * - `reached-trusted-person`: spoke with somebody close to them
 * - `called-emergency`: called emergency services
 * - `handed-over`: somebody else of the team has taken it on
 * - `could-not-reach`: tried, and reached nobody so far
 * - `no-action-needed`: looked into it; nothing has to be done
 */
export const actionCodeSchema = z.enum([
  'reached-player',
  'reached-trusted-person',
  'called-emergency',
  'handed-over',
  'could-not-reach',
  'no-action-needed',
]);
export type ActionCode = z.infer<typeof actionCodeSchema>;
