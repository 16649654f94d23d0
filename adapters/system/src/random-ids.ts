import { randomBytes } from 'node:crypto';
import type { Ids } from '@lamplight/ports';

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** About 103 bits: nobody guesses one, and no two are ever the same. */
const length = 20;

/** The largest multiple of the alphabet's size that a byte can reach; above it some letters would be likelier. */
const fairBytes = 256 - (256 % alphabet.length);

/** Identifiers of 20 characters of `a–z` and `0–9` from the system's cryptographic randomness. */
export function randomIds(): Ids {
  return {
    next() {
      let id = '';
      while (id.length < length) {
        for (const byte of randomBytes(length)) {
          if (byte < fairBytes && id.length < length) id += alphabet.charAt(byte % alphabet.length);
        }
      }
      return id;
    },
  };
}
