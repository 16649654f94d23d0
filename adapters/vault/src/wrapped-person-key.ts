import type { Owner, WrappedKey } from '@lamplight/ports';
import { VaultError } from '@lamplight/ports';
import { openBox, sealBox } from './sealed-box.ts';
import type { TenantKey, TenantKeys } from './tenant-keys.ts';

/** Wraps a person's key; it unwraps only for the same person of the same tenant. */
export function wrapPersonKey(owner: Owner, key: Uint8Array, by: TenantKey): WrappedKey {
  const { tenant, person } = owner;
  const wrapped = sealBox(by.key, key, bindings(owner, by.version));
  return { tenant, person, wrappedBy: by.version, wrapped };
}

/** The person's key. Throws a `VaultError` when it was destroyed, or when the tenant's key is not the one. */
export async function unwrapPersonKey(stored: WrappedKey, tenantKeys: TenantKeys): Promise<Uint8Array> {
  if (isDestroyed(stored)) throw keyDestroyed();
  const { key } = await tenantKeys.version(stored.tenant, stored.wrappedBy);
  try {
    return openBox(key, stored.wrapped, bindings(stored, stored.wrappedBy));
  } catch (error) {
    throw new VaultError(
      'vault/cannot-open',
      `A key of tenant ${stored.tenant} does not open with the tenant's key. ` +
        'Put the keys.json that belongs to this journal back from a backup.',
      { cause: error },
    );
  }
}

export function isDestroyed(stored: WrappedKey): boolean {
  return stored.wrapped.length === 0;
}

export function keyDestroyed(): VaultError {
  return new VaultError(
    'vault/key-destroyed',
    'The key of this person was destroyed; nothing of theirs can be read or written any more.',
  );
}

function bindings({ tenant, person }: Owner, version: number): string[] {
  return ['person-key', tenant, person, String(version)];
}
