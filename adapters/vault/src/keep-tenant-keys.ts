import { randomBytes } from 'node:crypto';
import { VaultError } from '@lamplight/ports';
import type { Secrets } from './secrets.ts';
import { keyBytes } from './secrets.ts';
import type { TenantKey, TenantKeys } from './tenant-keys.ts';

/**
 * Tenant keys over secrets that are at hand.
 *
 * @param save makes changed secrets durable; a new key is handed out only after that
 */
export function keepTenantKeys(secrets: Secrets, save: (changed: Secrets) => Promise<void>): TenantKeys {
  let kept = secrets;
  let lastChange: Promise<unknown> = Promise.resolve();

  function newest(tenant: string): TenantKey | undefined {
    return kept.tenants.get(tenant)?.at(-1);
  }

  /** One change after the other: two at once would each save without the other's key. */
  function change(make: () => Promise<TenantKey>): Promise<TenantKey> {
    const changed = lastChange.then(make, make);
    lastChange = changed;
    return changed;
  }

  async function addKey(tenant: string): Promise<TenantKey> {
    const keys = kept.tenants.get(tenant) ?? [];
    const added = { version: keys.length + 1, key: new Uint8Array(randomBytes(keyBytes)) };
    const tenants = new Map(kept.tenants).set(tenant, [...keys, added]);
    const changed = { ...kept, tenants };
    await save(changed);
    kept = changed;
    return added;
  }

  return {
    cookieSecret: secrets.cookieSecret,
    async current(tenant) {
      return newest(tenant) ?? change(async () => newest(tenant) ?? addKey(tenant));
    },
    async version(tenant, version) {
      const found = kept.tenants.get(tenant)?.find((key) => key.version === version);
      if (found) return found;
      throw new VaultError(
        'vault/tenant-key-missing',
        `Version ${version} of the key of tenant ${tenant} is missing. ` +
          'Put the keys.json that belongs to this journal back from a backup.',
      );
    },
    renew: (tenant) => change(() => addKey(tenant)),
  };
}
