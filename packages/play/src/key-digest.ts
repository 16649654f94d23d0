import { createHash } from 'node:crypto';
import type { Who } from './who.ts';

/** Stands for a player's key where it is not encrypted: a key is chosen by the client and may be anything. */
export function keyDigest({ tenant, player }: Who, key: string): string {
  return createHash('sha256')
    .update(JSON.stringify([tenant, player, key]))
    .digest('base64url');
}
