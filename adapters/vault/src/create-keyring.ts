import type { Keyring, Owner } from '@lamplight/ports';
import { openBox, sealBox } from './sealed-box.ts';
import { keyDestroyed } from './wrapped-person-key.ts';

/** @param isForgotten asked each time, so that a keyring handed out earlier stops working as well */
export function createKeyring(
  { tenant, person }: Owner,
  key: Uint8Array,
  isForgotten: () => boolean,
): Keyring {
  function usable(): Uint8Array {
    if (isForgotten()) throw keyDestroyed();
    return key;
  }

  return {
    seal: (plain, about) => sealBox(usable(), Buffer.from(plain), [tenant, person, about]),
    open: (sealed, about) => Buffer.from(openBox(usable(), sealed, [tenant, person, about])).toString('utf8'),
  };
}
