import { everyFeature, type Vocabulary } from '@lamplight/world';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { composeFormat } from './adventure-format.ts';
import { adventureJsonSchema } from './adventure-json-schema.ts';

const weather: Vocabulary = {
  name: 'weather',
  commands: {},
  events: {},
  state: z.strictObject({}),
  authored: (kit) => ({
    place: { weather: kit.text.optional() },
    adventure: { storms: z.record(z.string(), kit.text).default({}) },
  }),
  conditions: () => ({ raining: z.boolean() }),
  effects: (kit) => ({ flood: kit.ref.place }),
};

test('a new feature brings its fields, sections, conditions and effects by being listed', () => {
  const format = composeFormat([...everyFeature.map(({ vocabulary }) => vocabulary), weather]);
  expect(format.sections).toContain('storms');
  expect(format.kit.condition.safeParse({ all: [{ raining: true }, { at: 'bar' }] }).success).toBe(true);
  expect(format.kit.effects.safeParse([{ flood: 'bar' }]).success).toBe(true);
  const place = { name: 'Bar', description: 'A bar.', weather: [{ when: { raining: true }, say: 'Rain.' }] };
  expect(format.schema.shape['places']?.safeParse({ bar: place }).success).toBe(true);
});

/** After a change of the format: `npx vitest run packages/adventure -u` writes the file anew. */
test('the JSON Schema for editors is the one that is published in docs/', async () => {
  const schema = `${JSON.stringify(adventureJsonSchema(), null, 2)}\n`;
  await expect(schema).toMatchFileSnapshot('../../../../docs/adventure.schema.json');
});

test('the JSON Schema describes every section and the shared definitions by name', () => {
  const schema = adventureJsonSchema();
  expect(Object.keys(schema['properties'] ?? {})).toEqual(
    expect.arrayContaining(['title', 'places', 'rules', 'quests']),
  );
  expect(Object.keys(schema['$defs'] ?? {})).toEqual(
    expect.arrayContaining(['condition', 'effects', 'text']),
  );
  expect(schema['required']).toBeUndefined();
});
