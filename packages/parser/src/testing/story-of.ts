import { type Authored, everyFeature, plainKit as kit, type Story } from '@lamplight/world';
import { z } from 'zod';

const authored: readonly Authored[] = everyFeature.map(({ vocabulary }) => vocabulary.authored(kit));

type Parts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A small adventure to speak about. It begins in the first place. */
export function storyOf(
  places: Parts,
  things: Parts,
  people: Parts = {},
  adventure: Readonly<Record<string, unknown>> = {},
): Story {
  const description = 'Nothing more to tell.';
  const head = { id: 'test', title: 'Test', author: 'Nobody', blurb: '-', ages: 0, minutes: 1, content: '' };
  const story = {
    ...head,
    opening: kit.text.parse('It begins.'),
    scenes: {},
    places: read('place', places, { description }),
    things: read('thing', things, {}),
    people: read('person', people, { description }),
    ...z
      .strictObject(shapeOf('adventure'))
      .parse({ start: Object.keys(places)[0], endings: {}, ...adventure }),
  };
  return story as unknown as Story;
}

function read(kind: keyof Authored, parts: Parts, usual: object): object {
  const schema = z.strictObject(shapeOf(kind));
  return Object.fromEntries(
    Object.entries(parts).map(([id, fields]) => [id, schema.parse({ name: id, ...usual, ...fields })]),
  );
}

function shapeOf(kind: keyof Authored): z.ZodRawShape {
  return Object.assign({}, ...authored.map((one) => one[kind] ?? {})) as z.ZodRawShape;
}
