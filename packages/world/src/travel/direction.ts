import { z } from 'zod';

/** Where one can go from a place, in the order in which exits are listed. */
export const directions = [
  'north',
  'northeast',
  'east',
  'southeast',
  'south',
  'southwest',
  'west',
  'northwest',
  'up',
  'down',
  'in',
  'out',
] as const;

export const directionSchema = z.enum(directions);
export type Direction = z.infer<typeof directionSchema>;
