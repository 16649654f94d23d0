import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress } from './is-public-address.ts';

/** An address that was looked at; the connection goes there, whatever the name says a moment later. */
export interface PinnedAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** Finds every address of a name. */
export type LookUp = (
  name: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>;

export const systemLookUp: LookUp = (name) => lookup(name, { all: true });

/**
 * Resolves the host of a webhook once.
 *
 * @returns `not-public` when any of its addresses is this machine or its network: a name that has both is playing a
 * game with us
 */
export async function resolvePinned(
  host: string,
  allowPrivate: boolean,
  lookUp: LookUp,
): Promise<PinnedAddress | 'not-public' | 'unknown'> {
  const name = host.replace(/^\[|\]$/g, '');
  const family = isIP(name);
  const found = family === 0 ? await lookUp(name) : [{ address: name, family }];
  if (!allowPrivate && !found.every(({ address }) => isPublicAddress(address))) return 'not-public';
  const [first] = found;
  return first ? { address: first.address, family: first.family === 6 ? 6 : 4 } : 'unknown';
}
