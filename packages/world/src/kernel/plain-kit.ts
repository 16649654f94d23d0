import { z } from 'zod';
import { contentSchema } from '../limits/content.ts';
import type { Condition, Effect } from './condition.ts';
import { textSchema } from './text.ts';
import type { AuthoringKit } from './vocabulary.ts';

const condition: z.ZodType<Condition> = z.record(z.string(), z.unknown());
const effects: z.ZodType<readonly Effect[]> = z.array(z.record(z.string(), z.unknown()));
const ref = z.string();
const content = contentSchema();

/** A kit that reads the authored format and checks no reference, condition or effect in it. */
export const plainKit: AuthoringKit = {
  condition,
  effects,
  text: textSchema(condition, content),
  content,
  ref: {
    place: ref,
    thing: ref,
    person: ref,
    quest: ref,
    rule: ref,
    fact: ref,
    ending: ref,
    scene: ref,
    topic: ref,
    encounter: ref,
  },
};
