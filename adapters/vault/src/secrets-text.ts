import type { Secrets } from './secrets.ts';
import { keyBytes } from './secrets.ts';
import type { TenantKey } from './tenant-keys.ts';

const format = 1;

/** The secrets as JSON. */
export function writeSecrets({ cookieSecret, tenants }: Secrets): string {
  const named = [...tenants].map(([tenant, keys]) => [
    tenant,
    keys.map(({ version, key }) => ({ version, key: base64(key) })),
  ]);
  const content = {
    format,
    cookieSecret: base64(cookieSecret),
    tenants: Object.fromEntries(named) as unknown,
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

/** Reads what {@link writeSecrets} made; undefined when the text is anything else. */
export function readSecrets(text: string): Secrets | undefined {
  const content = parse(text);
  if (!isRecord(content) || content['format'] !== format || !isRecord(content['tenants'])) return undefined;
  const cookieSecret = readKey(content['cookieSecret']);
  if (!cookieSecret) return undefined;

  const tenants = new Map<string, readonly TenantKey[]>();
  for (const [tenant, stored] of Object.entries(content['tenants'])) {
    const keys = readTenantKeys(stored);
    if (!keys) return undefined;
    tenants.set(tenant, keys);
  }
  return { cookieSecret, tenants };
}

function readTenantKeys(stored: unknown): TenantKey[] | undefined {
  if (!Array.isArray(stored) || stored.length === 0) return undefined;
  const keys: TenantKey[] = [];
  for (const item of stored as readonly unknown[]) {
    const key = isRecord(item) ? readKey(item['key']) : undefined;
    if (!isRecord(item) || !key || item['version'] !== keys.length + 1) return undefined;
    keys.push({ version: keys.length + 1, key });
  }
  return keys;
}

function readKey(stored: unknown): Uint8Array | undefined {
  if (typeof stored !== 'string') return undefined;
  const bytes = new Uint8Array(Buffer.from(stored, 'base64'));
  // Node skips what is not base64; only a text that comes back the same was whole.
  return bytes.length === keyBytes && base64(bytes) === stored ? bytes : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Half a file is told like any other damage; what a parser says about it would quote secrets.
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
