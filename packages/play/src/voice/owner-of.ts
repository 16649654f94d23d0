import type { Who } from '../who.ts';

/** Whose tellings they are, as one word. */
export function ownerOf({ tenant, player }: Who): string {
  return JSON.stringify([tenant, player]);
}
