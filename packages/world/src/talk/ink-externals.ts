import { z } from 'zod';
import { plainKit } from '../kernel/plain-kit.ts';
import type { AuthoringKit, Vocabulary } from '../kernel/vocabulary.ts';

/** A function that Ink scenes can call. */
export interface InkExternal {
  /** As Ink writes it: `carried`, `at_least`. */
  readonly name: string;
  /** The condition it asks for; `null` for `counted` and `happen`. */
  readonly condition: string | null;
  /** What it is called with, in order. */
  readonly parameters: readonly InkParameter[];
}

interface InkParameter {
  readonly name: string;
  readonly schema: z.ZodType;
}

/**
 * Everything that Ink may call: each condition whose argument is a single value, or an object of two of them in the
 * order of its fields, with `_` for `-`; `counted("fact")` for numbers; and `happen("rule")`, which raises a rule.
 *
 * @param kit gives the parameters their schemas, so that a loader can check references inside Ink as it does elsewhere
 */
export function inkExternals(
  features: readonly { readonly vocabulary: Vocabulary }[],
  kit: AuthoringKit = plainKit,
): readonly InkExternal[] {
  const externals: InkExternal[] = [];
  for (const { vocabulary } of features) {
    const shapes = vocabulary.conditions(plainKit);
    for (const [condition, schema] of Object.entries(vocabulary.conditions(kit))) {
      const parameters = parametersOf(condition, shapes[condition], schema);
      if (parameters) externals.push({ name: condition.replaceAll('-', '_'), condition, parameters });
    }
  }
  return [
    ...externals,
    { name: 'counted', condition: null, parameters: [{ name: 'fact', schema: kit.ref.fact }] },
    { name: 'happen', condition: null, parameters: [{ name: 'rule', schema: kit.ref.rule }] },
  ];
}

const simple = new Set(['string', 'number', 'boolean', 'enum']);

/** A value that Ink has, too; the id of one kind of thing or another is one. */
function isPlain(shape: z.ZodType): boolean {
  return shape instanceof z.ZodUnion
    ? shape.options.every((option) => option instanceof z.ZodType && isPlain(option))
    : simple.has(shape.def.type);
}

function parametersOf(
  condition: string,
  shape: z.ZodType | undefined,
  schema: z.ZodType,
): readonly InkParameter[] | undefined {
  if (shape === undefined) return undefined;
  if (isPlain(shape)) return [{ name: condition.replaceAll('-', '_'), schema }];
  if (!(shape instanceof z.ZodObject) || !(schema instanceof z.ZodObject)) return undefined;
  const fields = Object.values<z.ZodType>(shape.shape);
  if (fields.length !== 2 || !fields.every(isPlain)) return undefined;
  return Object.entries<z.ZodType>(schema.shape).map(([name, field]) => ({ name, schema: field }));
}
