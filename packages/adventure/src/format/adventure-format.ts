import { type Authored, everyFeature, type Vocabulary } from '@lamplight/world';
import { z } from 'zod';
import { createAuthoringKit, type MarkedKit } from './authoring-kit.ts';

/** The authored format: the head that every adventure has, and what the world's features add to it. */
export interface AdventureFormat extends MarkedKit {
  /** A whole adventure, all files together. */
  readonly schema: z.ZodObject;
  /** The fields that hold entries by id, which every file may add to. */
  readonly sections: readonly string[];
}

/** Composes the format from vocabularies, so that a new feature brings its own part of it. */
export function composeFormat(vocabularies: readonly Vocabulary[]): AdventureFormat {
  const marked = createAuthoringKit(vocabularies);
  const authored = vocabularies.map((one) => one.authored(marked.kit));
  const fields = (part: keyof Authored): z.ZodRawShape =>
    Object.assign({}, ...authored.map((one) => one[part] ?? {}));
  const words = z.string().trim().min(1);
  const schema = z.strictObject({
    title: words,
    author: words,
    blurb: words,
    ages: z.int().min(0).max(99),
    minutes: z.int().positive(),
    opening: marked.kit.text,
    style: words.optional(),
    places: z.record(z.string(), z.strictObject(fields('place'))),
    things: z.record(z.string(), z.strictObject(fields('thing'))).default({}),
    people: z.record(z.string(), z.strictObject(fields('person'))).default({}),
    ...fields('adventure'),
  });
  const sections = Object.entries(schema.shape).flatMap(([name, field]) => (isRecord(field) ? [name] : []));
  return { ...marked, schema, sections };
}

function isRecord(schema: unknown): boolean {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return isRecord(schema.unwrap());
  return schema instanceof z.ZodRecord;
}

/** The format of adventures for this world. */
export const adventureFormat: AdventureFormat = composeFormat(
  everyFeature.map(({ vocabulary }) => vocabulary),
);
