import { isWithin, locationOf } from '@lamplight/world';
import type { Setting } from './setting.ts';

/** Whether a thing is somewhere inside of or upon a thing, or with a person. */
export function isInside({ now, nouns }: Setting, id: string, holder: string): boolean {
  if (id === holder || nouns.get(id)?.kind !== 'thing') return false;
  if (nouns.get(holder)?.kind === 'thing') return isWithin(now, id, holder);
  const where = locationOf(now, id);
  return where.kind === 'person' && where.person === holder;
}
