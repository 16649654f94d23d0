export { createVault } from './create-vault.ts';
export type { VaultOptions } from './create-vault.ts';
export { createEphemeralTenantKeys } from './ephemeral-tenant-keys.ts';
export { loadTenantKeys } from './load-tenant-keys.ts';
export { rotateTenantKey } from './rotate-tenant-key.ts';
export type { TenantKey, TenantKeys } from './tenant-keys.ts';
