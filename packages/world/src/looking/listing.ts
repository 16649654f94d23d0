import type { Moment } from '../kernel/feature.ts';
import { contentsOf } from '../things/containment.ts';
import { aName, agree, inSeries, theName } from '../things/naming.ts';
import { thingsNotes } from '../things/notes.ts';
import { isVisible } from '../things/scope.ts';
import { isListed, listedPeople, listedThings, shownHolders } from './surroundings.ts';

/** All that has no words of its own, in plain sentences. */
export function surroundingsTelling(now: Moment): string {
  const sentences: string[] = [];
  const things = listedThings(now);
  if (things.length > 0)
    sentences.push(`You can see ${inSeries(things.map((id) => withNotes(now, id)))} here.`);
  for (const holder of shownHolders(now)) sentences.push(...holdings(now, holder));
  const people = listedPeople(now);
  const [first] = people;
  if (first !== undefined) {
    const names = inSeries(people.map((id) => aName(now, id)));
    sentences.push(`${capital(names)} ${isAre(now, people)} here.`);
  }
  return sentences.join(' ');
}

/** What is seen upon and inside a thing, a sentence for each. */
export function holdings(now: Moment, holder: string): string[] {
  return (['upon', 'inside'] as const).flatMap((kind) => {
    const held = contentsOf(now, holder, kind).filter((id) => isVisible(now, id) && isListed(now, id));
    if (held.length === 0) return [];
    const where = `${kind === 'upon' ? 'On' : 'In'} ${theName(now, holder)}`;
    return [`${where} ${isAre(now, held)} ${inSeries(held.map((id) => withNotes(now, id)))}.`];
  });
}

/** Remarks about how a thing is, rather than where it is or what it holds. */
export function conditionNotes(now: Moment, id: string): readonly string[] {
  const whereabouts = new Set(thingsNotes(now, id));
  return now.notes(id).filter((note) => !whereabouts.has(note));
}

function withNotes(now: Moment, id: string): string {
  const notes = conditionNotes(now, id);
  return notes.length > 0 ? `${aName(now, id)} (${notes.join(', ')})` : aName(now, id);
}

function isAre(now: Moment, ids: readonly string[]): string {
  const [only] = ids;
  return ids.length === 1 && only !== undefined ? agree(now, only, 'is', 'are') : 'are';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
