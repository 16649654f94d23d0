import type { JsonSchema } from '@lamplight/ports';
import { z } from 'zod';

const node = z.object({
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).default([]),
  additionalProperties: z.unknown(),
});

/**
 * Whether a provider that promises to keep to a schema takes this one: every object is closed and needs all of its
 * properties. OpenAI refuses requests that ask for such a promise with another schema.
 */
export function isStrictSchema(schema: JsonSchema): boolean {
  return isStrict(schema);
}

function isStrict(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isStrict);
  if (typeof value !== 'object' || value === null) return true;
  const read = node.safeParse(value);
  if (read.success && read.data.properties !== undefined) {
    const { properties, required, additionalProperties } = read.data;
    if (additionalProperties !== false) return false;
    if (Object.keys(properties).some((name) => !required.includes(name))) return false;
  } else if ('type' in value && value.type === 'object') {
    return false;
  }
  return Object.values(value).every(isStrict);
}
