import type { WrappedKeys } from '@lamplight/ports';
import type { TenantKeys } from './tenant-keys.ts';
import { unwrapPersonKey, wrapPersonKey } from './wrapped-person-key.ts';

/**
 * Gives a tenant a new key and wraps every person's key by it. Texts need not be sealed again. Interrupted, it
 * loses nothing, because older keys stay; the next rotation takes along what was left.
 *
 * @returns the new key's version, and how many people's keys it wraps now
 */
export async function rotateTenantKey(
  tenant: string,
  { keys, tenantKeys }: { readonly keys: WrappedKeys; readonly tenantKeys: TenantKeys },
): Promise<{ readonly version: number; readonly rewrapped: number }> {
  const newest = await tenantKeys.renew(tenant);
  const older = await keys.wrappedBefore(tenant, newest.version);
  for (const stored of older) {
    const key = await unwrapPersonKey(stored, tenantKeys);
    await keys.replace(wrapPersonKey(stored, key, newest));
  }
  return { version: newest.version, rewrapped: older.length };
}
