import { randomBytes } from 'node:crypto';
import type { Keyring, Owner, Vault, WrappedKey, WrappedKeys } from '@lamplight/ports';
import { createKeyring } from './create-keyring.ts';
import { keyBytes } from './secrets.ts';
import type { TenantKeys } from './tenant-keys.ts';
import { isDestroyed, unwrapPersonKey, wrapPersonKey } from './wrapped-person-key.ts';

/** What a vault needs. */
export interface VaultOptions {
  readonly keys: WrappedKeys;
  readonly tenantKeys: TenantKeys;
  /** How many people's keys are kept at hand; 1,000 by default. */
  readonly cached?: number;
}

/** Seals each person's texts with AES-256-GCM under a key of their own, which a tenant's key wraps. */
export function createVault({ keys, tenantKeys, cached = 1_000 }: VaultOptions): Vault {
  /** Least recently used first. */
  const atHand = new Map<string, Promise<Keyring>>();
  /** Who was forgotten since the start: somebody may still hold a keyring of theirs. */
  const forgotten = new Set<string>();

  async function open(owner: Owner, name: string): Promise<Keyring> {
    const stored = (await keys.find(owner)) ?? (await keys.add(await newKey(owner)));
    const key = await unwrapPersonKey(stored, tenantKeys);
    return createKeyring(owner, key, () => forgotten.has(name));
  }

  async function newKey(owner: Owner): Promise<WrappedKey> {
    return wrapPersonKey(owner, randomBytes(keyBytes), await tenantKeys.current(owner.tenant));
  }

  async function openAndRemember(owner: Owner, name: string): Promise<Keyring> {
    const opening = open(owner, name);
    atHand.set(name, opening);
    const [oldest] = atHand.keys();
    if (oldest !== undefined && atHand.size > cached) atHand.delete(oldest);
    try {
      return await opening;
    } catch (error) {
      // A failure is not remembered: the next one who asks may find the store working again.
      if (atHand.get(name) === opening) atHand.delete(name);
      throw error;
    }
  }

  return {
    keyring({ tenant, person }) {
      const owner = { tenant, person };
      const name = nameOf(owner);
      const known = atHand.get(name);
      if (!known) return openAndRemember(owner, name);
      atHand.delete(name);
      atHand.set(name, known);
      return known;
    },
    async forget({ tenant, person }) {
      const destroyed = { tenant, person, wrappedBy: 0, wrapped: new Uint8Array() };
      // Added for somebody who has no key, so that none is ever made for them.
      const stored = await keys.add(destroyed);
      if (!isDestroyed(stored)) await keys.replace({ ...destroyed, wrappedBy: stored.wrappedBy });

      const name = nameOf({ tenant, person });
      forgotten.add(name);
      atHand.delete(name);
    },
  };
}

/** As JSON, because then no two owners share a name. */
function nameOf({ tenant, person }: Owner): string {
  return JSON.stringify([tenant, person]);
}
