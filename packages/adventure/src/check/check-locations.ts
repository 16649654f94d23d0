import type { Story, Thing } from '@lamplight/world';
import { fault, type Finding } from '../finding.ts';
import { doorsOf } from '../possible/whereabouts.ts';
import type { Written } from '../read/merge-files.ts';

/** Every thing begins in one spot, which can hold it. */
export function checkLocations(story: Story, written: Written): readonly Finding[] {
  const doors = doorsOf(story);
  return Object.entries(story.things).flatMap(([id, thing]) => {
    const fields = spotFields.filter((field) => thing[field] !== undefined);
    const say = (field: string, code: string, wrong: string, right: string): Finding =>
      fault(written.locate(['things', id, field]), code, wrong, right);
    const [first, second] = fields;
    if (first === undefined) return [];
    if (doors.has(id)) {
      const right = `Remove "${first}"; a door stands where exits name it.`;
      return [
        say(first, 'things/two-spots', `"${id}" is the door of an exit and somewhere else too.`, right),
      ];
    }
    if (second !== undefined) {
      const wrong = `"${id}" is in two spots at once: ${first} and ${second}.`;
      return [say(second, 'things/two-spots', wrong, 'Keep one of them.')];
    }
    const { inside, upon } = thing;
    if (isWithinItself(story, id)) {
      const wrong = `"${id}" is inside or upon itself, by way of what holds it.`;
      return [say(first, 'things/within-itself', wrong, 'Let one of them stand in a place.')];
    }
    if (inside !== undefined && story.things[inside] && !story.things[inside].container) {
      const wrong = `"${id}" is inside "${inside}", which holds nothing.`;
      return [say('inside', 'things/no-container', wrong, `Add "container: true" to "${inside}".`)];
    }
    if (upon !== undefined && story.things[upon] && !story.things[upon].supporter) {
      const wrong = `"${id}" is upon "${upon}", on which nothing can be put.`;
      return [say('upon', 'things/no-supporter', wrong, `Add "supporter: true" to "${upon}".`)];
    }
    return [];
  });
}

const spotFields = [
  'at',
  'inside',
  'upon',
  'with',
  'carried',
  'worn',
] as const satisfies readonly (keyof Thing)[];

function isWithinItself(story: Story, id: string): boolean {
  const seen = new Set<string>();
  let holder: string | undefined = id;
  while (holder !== undefined && !seen.has(holder)) {
    seen.add(holder);
    holder = story.things[holder]?.inside ?? story.things[holder]?.upon;
  }
  return holder === id;
}
