import { keepTenantKeys } from './keep-tenant-keys.ts';
import { freshSecrets } from './secrets.ts';
import type { TenantKeys } from './tenant-keys.ts';

/** Keys that are gone with the process, for a journal in memory. */
export function createEphemeralTenantKeys(): TenantKeys {
  return keepTenantKeys(freshSecrets(), () => Promise.resolve());
}
