import {
  type AuthoringKit,
  type Condition,
  contentSchema,
  type Effect,
  textSchema,
  type Vocabulary,
} from '@lamplight/world';
import { z } from 'zod';
import { createMarks, type Marks, type RefKind } from './marks.ts';

/** The schemas that features write their part of the format with, and what each of them stands for. */
export interface MarkedKit {
  readonly kit: AuthoringKit;
  readonly marks: Marks;
  /** The schema of each condition's argument, by the condition's name. */
  readonly conditions: () => Readonly<Record<string, z.ZodType>>;
}

/**
 * Makes the kit from the features themselves: a condition may use every feature's conditions, an effect every
 * feature's effects. Both are lazy, because the features' arguments are made of the kit in turn.
 */
export function createAuthoringKit(vocabularies: readonly Vocabulary[]): MarkedKit {
  const marks = createMarks();
  const condition: z.ZodType<Condition> = z.lazy(
    once(() => anyOfThem({ ...combined(condition), ...conditions() })),
  );
  const effect: z.ZodType<Effect> = z.lazy(
    once(() => anyOfThem(Object.assign({}, ...vocabularies.map((one) => one.effects(kit))))),
  );
  const effects: z.ZodType<readonly Effect[]> = z.array(effect).min(1);
  const topic = reference(marks, 'topic');
  const content = contentSchema(topic);
  const text = textSchema(condition, content);
  const kit: AuthoringKit = {
    condition,
    effects,
    text,
    content,
    ref: {
      place: reference(marks, 'place'),
      thing: reference(marks, 'thing'),
      person: reference(marks, 'person'),
      quest: reference(marks, 'quest'),
      rule: reference(marks, 'rule'),
      fact: reference(marks, 'fact'),
      ending: reference(marks, 'ending'),
      scene: reference(marks, 'scene'),
      topic,
      encounter: reference(marks, 'encounter'),
    },
  };
  const conditions = (): Record<string, z.ZodType> =>
    Object.assign({}, ...vocabularies.map((one) => one.conditions(kit)));

  marks.add(condition, {
    role: 'condition',
    id: 'condition',
    description: 'What must hold; every field counts.',
  });
  marks.add(effects, { role: 'effects', id: 'effects', description: 'What happens, in order.' });
  marks.add(content, {
    role: 'content',
    id: 'content',
    description: 'What it touches on: topics, for whom it is fit, and how strongly it may be felt.',
  });
  marks.add(text, {
    role: 'text',
    id: 'text',
    description: 'Words; or a list of variants, { once: … } and { when: …, say: … }, the first that fits.',
  });
  return { kit, marks, conditions };
}

/** Whoever looks into a lazy schema gets it made anew each time, with all that is in it. */
function once<Schema>(make: () => Schema): () => Schema {
  let made: Schema | undefined;
  return () => (made ??= make());
}

function combined(condition: z.ZodType<Condition>): Record<string, z.ZodType> {
  return { all: z.array(condition).min(1), any: z.array(condition).min(1), not: condition };
}

function anyOfThem(fields: Readonly<Record<string, z.ZodType>>) {
  const optional = Object.fromEntries(
    Object.entries(fields).map(([name, schema]) => [name, schema.optional()]),
  );
  return z.strictObject(optional).refine((written) => Object.keys(written).length > 0, {
    error: `It says nothing; write one or more of ${Object.keys(fields).join(', ')}.`,
    // A field that is not known is wrong enough; it was meant to say something.
    when: ({ issues }) => issues.length === 0,
  });
}

function reference(marks: Marks, kind: RefKind): z.ZodType<string, string> {
  const schema = z.string().min(1);
  marks.add(schema, {
    role: 'reference',
    kind,
    description: `The id of ${kind === 'encounter' || kind === 'ending' ? 'an' : 'a'} ${kind}.`,
  });
  return schema;
}
