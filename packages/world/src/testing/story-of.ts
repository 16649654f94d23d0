import { z } from 'zod';
import { everyFeature, type Story } from '../features.ts';
import { plainKit as kit } from '../kernel/plain-kit.ts';
import type { Authored } from '../kernel/vocabulary.ts';
import { withInheritedContent } from '../limits/inherit-content.ts';
import { withWays } from '../travel/with-ways.ts';

/** A small adventure as it would be written, everything left out that does not matter. */
export interface StoryParts {
  readonly places?: Readonly<Record<string, object>>;
  readonly things?: Readonly<Record<string, object>>;
  readonly people?: Readonly<Record<string, object>>;
  readonly scenes?: Readonly<Record<string, string>>;
  readonly opening?: unknown;
  /** Fields of the adventure: `start`, `rules`, `facts`, … */
  readonly [field: string]: unknown;
}

const authored: readonly Authored[] = everyFeature.map(({ vocabulary }) => vocabulary.authored(kit));

/**
 * An adventure for a test. Without `start` it begins in the first place; without places there is one room. Names are
 * ids unless given. References are not checked.
 *
 * @throws ZodError when a part is not written as the features want it
 */
export function storyOf(parts: StoryParts): Story {
  const {
    places = { room: {} },
    things = {},
    people = {},
    scenes = {},
    opening = 'It begins.',
    ...adventure
  } = parts;
  const description = 'Nothing more to tell.';
  const head = {
    id: 'test',
    title: 'Test',
    author: 'Nobody',
    blurb: 'For a test.',
    ages: 0,
    minutes: 1,
    content: '',
    opening: kit.text.parse(opening),
    places: parsed('place', places, { description }),
    things: parsed('thing', things, {}),
    people: parsed('person', people, { description }),
    scenes,
  };
  const start = Object.keys(places)[0];
  const rest = z.strictObject(fieldsOf('adventure')).parse({ start, endings: {}, ...adventure });
  // The schemas of all features together make what the story's type says.
  return withInheritedContent(withWays({ ...head, ...rest } as unknown as Story));
}

function parsed(kind: keyof Authored, written: Readonly<Record<string, object>>, usual: object): object {
  const schema = z.strictObject(fieldsOf(kind));
  return Object.fromEntries(
    Object.entries(written).map(([id, fields]) => [id, schema.parse({ name: id, ...usual, ...fields })]),
  );
}

function fieldsOf(kind: keyof Authored): z.ZodRawShape {
  return Object.assign({}, ...authored.map((one) => one[kind] ?? {})) as z.ZodRawShape;
}
