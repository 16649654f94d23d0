import { type Command, everyFeature, mix, readCommand, type World } from '@lamplight/world';

const verbs = everyFeature.flatMap(({ vocabulary, grammar }) =>
  Object.entries(vocabulary.commands).filter(([verb]) => grammar[verb] !== undefined),
);
const directions = ['north', 'east', 'south', 'west', 'up', 'down', 'in', 'out'];

/** Any verb with any things and people, most of which makes no sense; the same for the same chance. */
export function wildCommand(world: World, chance: number): Command {
  const ids = [...Object.keys(world.story.things), ...Object.keys(world.story.people)];
  const places = Object.keys(world.story.places);
  for (let salt = 0; ; salt += 1) {
    const [verb, schema] = pick(verbs, chance, salt);
    const fields = Object.keys(schema.shape).map((field, index) => {
      if (field === 'verb') return [field, verb];
      if (field === 'direction') return [field, pick(directions, chance, salt + index)];
      if (field === 'choice') return [field, mix(chance + salt) % 5];
      if (field === 'place') return [field, pick(places, chance, salt + index)];
      if (field === 'topic') return [field, 'the light'];
      return [field, pick(ids, chance, salt * 7 + index)];
    });
    const read = readCommand(world.story, Object.fromEntries(fields));
    if (read.ok) return read.command;
  }
}

function pick<T>(from: readonly T[], chance: number, salt: number): T {
  const one = from[mix(mix(chance) + salt) % from.length];
  if (one === undefined) throw new RangeError('There is nothing to pick from.');
  return one;
}
