import { randomBytes } from 'node:crypto';

/** A seed for a story's luck: a whole number from 0 to 2³² − 1. */
export function randomSeed(): number {
  return randomBytes(4).readUInt32LE();
}
