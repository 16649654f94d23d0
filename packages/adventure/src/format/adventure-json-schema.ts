import { z } from 'zod';
import { adventureFormat } from './adventure-format.ts';

/**
 * The JSON Schema (2020-12) of an adventure's YAML files, for editors that complete and check while one writes. It
 * describes every file of the folder, therefore no top-level field is required; `checkAdventure` knows which are.
 */
export function adventureJsonSchema(): Readonly<Record<string, unknown>> {
  const { schema, marks } = adventureFormat;
  return {
    title: 'Lamplight adventure',
    ...z.toJSONSchema(schema.partial(), {
      io: 'input',
      metadata: marks,
      override({ jsonSchema }) {
        // What only this package's own checks need to know about a schema.
        delete jsonSchema['role'];
        delete jsonSchema['kind'];
      },
    }),
  };
}
