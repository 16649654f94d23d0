import { z } from 'zod';

/**
 * Whether a value is of the kind that a schema describes, by its type and its fields and without looking into them.
 * Tells apart the options of a union: whether the value is right as well is for the schema to say.
 */
export function couldBe(schema: unknown, value: unknown): boolean {
  if (schema instanceof z.ZodPipe) return couldBe(schema.def.in, value);
  if (schema instanceof z.ZodLazy) return couldBe(schema.unwrap(), value);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return couldBe(schema.def.innerType, value);
  }
  if (schema instanceof z.ZodUnion) return schema.options.some((option) => couldBe(option, value));
  if (schema instanceof z.ZodArray) return Array.isArray(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return schema instanceof z.ZodType && schema.safeParse(value).success;
  }
  if (schema instanceof z.ZodObject) return hasFieldsOf(schema.shape, value);
  return schema instanceof z.ZodRecord;
}

function hasFieldsOf(shape: Readonly<Record<string, unknown>>, value: object): boolean {
  const isLeftOut = ([field, schema]: readonly [string, unknown]): boolean =>
    !Object.hasOwn(value, field) && !(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault);
  return (
    Object.keys(value).every((field) => Object.hasOwn(shape, field)) && !Object.entries(shape).some(isLeftOut)
  );
}
