import type { Story } from '@lamplight/world';
import { UsageError } from '../arguments.ts';

/** A place as it was typed, by id or by name. @throws UsageError that lists the places when it is none */
export function knownPlace({ places }: Story, wish: string): string {
  const wanted = wish.trim().toLowerCase();
  const found = Object.entries(places).find(
    ([id, { name }]) => id === wanted || name.toLowerCase() === wanted,
  );
  if (found !== undefined) return found[0];
  throw new UsageError(`There is no place "${wish}". There is: ${Object.keys(places).join(', ')}.`);
}
