import { resourceSchema } from '@lamplight/contracts';
import { z } from 'zod';
import type { ResourceRow } from './resource-rows.ts';

const row = z
  .strictObject({
    resource: resourceSchema.refine(
      ({ call, text, url }) => call !== undefined || text !== undefined || url !== undefined,
      'a place to turn to needs a number to call, a number to text or a page',
    ),
    verified_on: z.iso.date(),
    source: z.string().min(1),
    expires: z.iso.date(),
  })
  .refine(
    ({ verified_on, expires }) => expires > verified_on,
    'it must expire after the day it was verified',
  );

/** The operator's file is not right; the message says where, and what would be. */
export class ResourcesError extends Error {
  readonly code = 'resources/invalid';
  readonly retryable = false;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ResourcesError';
  }
}

/**
 * Reads the operator's own places to turn to: a JSON list of rows, each with `resource`, `verified_on`, `source` and
 * `expires`.
 *
 * @throws ResourcesError when the text is not such a list
 */
export function readOwnResources(json: string): readonly ResourceRow[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new ResourcesError('The list of places to turn to is not JSON. It must be a list of rows.', {
      cause,
    });
  }
  const read = z.array(row).safeParse(value);
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
  throw new ResourcesError(`The list of places to turn to is not right:\n${wrong.join('\n')}`);
}
