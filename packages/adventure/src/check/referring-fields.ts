import type { RefKind } from '../format/marks.ts';

/** What the fields of commands and events refer to by id; other fields hold plain values. */
export const referringFields: Readonly<Record<string, readonly RefKind[]>> = {
  thing: ['thing', 'person'],
  into: ['thing'],
  onto: ['thing'],
  with: ['thing'],
  to: ['place', 'person'],
  from: ['place'],
  place: ['place'],
  person: ['person'],
  quest: ['quest'],
  rule: ['rule'],
  fact: ['fact'],
  ending: ['ending'],
  scene: ['scene', 'encounter', 'place'],
};
