/** Whose key seals a text: a person within a tenant. */
export interface Owner {
  readonly tenant: string;
  readonly person: string;
}

/** One person's key, ready to use. Every blob names its tenant and what it is about, and opens only for both. */
export interface Keyring {
  /**
   * Encrypts and authenticates `plain`.
   *
   * @param about what the text belongs to (a stream and sequence, say); must be given again to open it
   */
  seal(plain: string, about: string): Uint8Array;
  /** Decrypts what {@link Keyring.seal} made. Throws a `VaultError` when key, bytes or `about` do not match. */
  open(sealed: Uint8Array, about: string): string;
}

/** Keeps the keys under which personal texts are stored. */
export interface Vault {
  /** The person's keyring; their key is made when they are new. Throws a `VaultError` when it was destroyed. */
  keyring(owner: Owner): Promise<Keyring>;
  /** Destroys the person's key for good: whatever was sealed under it can never be read again. */
  forget(owner: Owner): Promise<void>;
}

/** A person's key, wrapped by a tenant key, as it is stored. */
export interface WrappedKey {
  readonly tenant: string;
  readonly person: string;
  /** Which version of the tenant key wrapped it. */
  readonly wrappedBy: number;
  /** The wrapped key; empty when it was destroyed. */
  readonly wrapped: Uint8Array;
}

/** Where wrapped keys are kept. */
export interface WrappedKeys {
  find(owner: Owner): Promise<WrappedKey | undefined>;
  /** Stores the key unless the person has one already; returns the one that is stored now. */
  add(key: WrappedKey): Promise<WrappedKey>;
  /**
   * Replaces the person's stored key (rewrapped under a newer tenant key, or emptied). A destroyed key stays
   * destroyed: replacing it changes nothing.
   */
  replace(key: WrappedKey): Promise<void>;
  /** All keys of the tenant that were wrapped by an older version than `version` and are not destroyed. */
  wrappedBefore(tenant: string, version: number): Promise<WrappedKey[]>;
}

/** A text could not be sealed or opened. The message never contains the text or the key. */
export class VaultError extends Error {
  readonly code:
    | 'vault/key-destroyed'
    | 'vault/cannot-open'
    | 'vault/tenant-key-missing'
    | 'vault/tenant-keys-damaged'
    | 'vault/tenant-keys-unavailable';
  readonly retryable = false;

  constructor(code: VaultError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'VaultError';
    this.code = code;
  }
}
