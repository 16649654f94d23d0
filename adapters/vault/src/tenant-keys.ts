/** One version of the key that wraps the keys of a tenant's people. */
export interface TenantKey {
  /** 1 for a tenant's first key, then rising. */
  readonly version: number;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

/** The secrets of an installation. */
export interface TenantKeys {
  /** 32 bytes with which cookies are signed. */
  readonly cookieSecret: Uint8Array;
  /** The newest key of the tenant; made when the tenant is new. */
  current(tenant: string): Promise<TenantKey>;
  /** The key of that version. Throws a `VaultError` when there is none. */
  version(tenant: string, version: number): Promise<TenantKey>;
  /** Makes a newer key and returns it. Older ones stay, for what was wrapped by them. */
  renew(tenant: string): Promise<TenantKey>;
}
