import { randomBytes } from 'node:crypto';
import type { TenantKey } from './tenant-keys.ts';

/** Everything secret that an installation keeps. */
export interface Secrets {
  readonly cookieSecret: Uint8Array;
  /** Each tenant's keys, oldest first. */
  readonly tenants: ReadonlyMap<string, readonly TenantKey[]>;
}

export const keyBytes = 32;

export function freshSecrets(): Secrets {
  return { cookieSecret: new Uint8Array(randomBytes(keyBytes)), tenants: new Map() };
}
