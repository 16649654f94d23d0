import { doubt } from '../finding.ts';
import { beginningsOf, doorsOf } from '../possible/whereabouts.ts';
import type { Check, Checked } from './draft-check.ts';

/** Every place can be entered, every thing come to and every person met. */
export const checkReach: Check = (checked) => {
  const { story, prospects, written } = checked;
  const doors = doorsOf(story);
  const places = Object.keys(story.places)
    .filter((id) => !prospects.places.has(id))
    .map((id) => {
      const right =
        'Add an exit that leads there, or see what keeps its doors and conditions from being met.';
      return doubt(written.locate(['places', id]), 'places/unreachable', `Nobody can get to "${id}".`, right);
    });
  const things = Object.entries(story.things).flatMap(([id, thing]) => {
    if (prospects.near.has(id)) return [];
    const spot = written.locate(['things', id]);
    if (doors.has(id) || beginningsOf(thing).length > 0 || isMoved(checked, id)) {
      const right = 'See whether its place can be entered, what it is in can be opened, and its key be had.';
      return [doubt(spot, 'things/unreachable', `Nobody can come to "${id}".`, right)];
    }
    const right =
      'Say where it is with at, inside, upon, with, carried or worn, or bring it in by an effect.';
    return [
      doubt(spot, 'things/nowhere', `"${id}" is nowhere, and nothing brings it into the story.`, right),
    ];
  });
  const people = Object.entries(story.people).flatMap(([id, { at }]) => {
    if (prospects.near.has(id)) return [];
    const spot = written.locate(['people', id]);
    if (at !== undefined || isMoved(checked, id)) {
      const right = 'See whether the place can be entered.';
      return [doubt(spot, 'people/unreachable', `Nobody can meet "${id}".`, right)];
    }
    const right = 'Say where with "at:", or bring the person in by the effect "move-person".';
    return [
      doubt(
        spot,
        'people/nowhere',
        `"${id}" is nowhere, and nothing brings the person into the story.`,
        right,
      ),
    ];
  });
  return [...places, ...things, ...people];
};

function isMoved({ mentions }: Checked, id: string): boolean {
  return mentions.some(
    (one) => one.role === 'effects' && one.id === id && /^(?:move|move-person|receive)$/.test(one.name),
  );
}
