import { z } from 'zod';
import type { Act, Aim } from './act.ts';
import { bodilyActs } from './bodily-acts.ts';
import { handActs } from './hand-acts.ts';

/** Everything that players try, by verb. */
export const acts = { ...bodilyActs, ...handActs };
export type ActVerb = keyof typeof acts;

const id = z.string();
type Id = typeof id;

type Fields<A extends Aim> = A extends 'none'
  ? unknown
  : A extends 'maybe'
    ? { thing: z.ZodOptional<Id> }
    : A extends 'entity'
      ? { thing: Id }
      : { thing: Id; with: z.ZodOptional<Id> };
type ActCommands = {
  readonly [V in ActVerb]: z.ZodObject<
    { verb: z.ZodLiteral<V> } & Fields<(typeof acts)[V]['aim']>,
    z.core.$strict
  >;
};

const fields: Readonly<Record<Aim, z.ZodRawShape>> = {
  none: {},
  maybe: { thing: id.optional() },
  entity: { thing: id },
  tool: { thing: id, with: id.optional() },
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- entries lose their names to the compiler, not their shapes
const actCommands = Object.fromEntries(
  Object.entries<Act>(acts).map(([verb, { aim }]) => [
    verb,
    z.strictObject({ verb: z.literal(verb), ...fields[aim] }),
  ]),
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- entries lose their names to the compiler, not their shapes
) as unknown as ActCommands;

export const handlingVocabulary = {
  name: 'handling' as const,
  commands: {
    ...actCommands,
    /** Does the obvious, where one thing is. */
    use: z.strictObject({ verb: z.literal('use'), thing: id, with: id.optional() }),
    /** Goes through a door. */
    enter: z.strictObject({ verb: z.literal('enter'), thing: id }),
  },
  events: {
    /** Something harmless that changes nothing. */
    'act-performed': z.strictObject({
      type: z.literal('act-performed'),
      act: z.string(),
      thing: id.optional(),
    }),
  },
  state: z.strictObject({}),
  authored: () => ({}),
  conditions: () => ({}),
  effects: () => ({}),
};
