import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEphemeralTenantKeys, loadTenantKeys } from './index.ts';

describe('the tenant keys of a data folder', () => {
  let root: string;
  let folder: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'lamplight-vault-'));
    folder = join(root, 'data');
  });
  afterEach(() => rm(root, { recursive: true }));

  test('are the same after a restart', async () => {
    const first = await loadTenantKeys(folder);
    const local = await first.current('local');
    const odd = await first.current('__proto__');
    await first.renew('local');

    const second = await loadTenantKeys(folder);
    expect(second.cookieSecret).toStrictEqual(first.cookieSecret);
    expect(await second.version('local', 1)).toStrictEqual(local);
    expect(await second.current('local')).toStrictEqual(await first.current('local'));
    expect(await second.current('__proto__')).toStrictEqual(odd);
  });

  test('are 256 bits long, different for each tenant and version, and 1 is the first', async () => {
    const keys = await loadTenantKeys(folder);
    const made = [await keys.current('local'), await keys.current('clinic'), await keys.renew('local')];
    expect(made.map(({ version }) => version)).toStrictEqual([1, 1, 2]);
    const all = [...made.map(({ key }) => key), keys.cookieSecret];
    expect(all.map(({ length }) => length)).toStrictEqual([32, 32, 32, 32]);
    expect(new Set(all.map((key) => Buffer.from(key).toString('hex'))).size).toBe(4);
  });

  test('lose none of many that are made at once', async () => {
    const keys = await loadTenantKeys(folder);
    const tenants = Array.from({ length: 20 }, (_, index) => `tenant-${index % 10}`);
    const made = await Promise.all(tenants.map((tenant) => keys.current(tenant)));
    const again = await loadTenantKeys(folder);
    for (const [index, tenant] of tenants.entries()) {
      expect(await again.version(tenant, 1)).toStrictEqual(made[index]);
    }
  });

  test('are made only once when two processes start together', async () => {
    const [one, other] = await Promise.all([loadTenantKeys(folder), loadTenantKeys(folder)]);
    expect(one.cookieSecret).toStrictEqual(other.cookieSecret);
  });

  test.skipIf(process.platform === 'win32')('are for the eyes of their user only', async () => {
    const path = join(folder, 'keys.json');
    const keys = await loadTenantKeys(folder);
    await keys.current('local');
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toStrictEqual(['keys.json']);

    await chmod(path, 0o644);
    await loadTenantKeys(folder);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test.each<[string, (text: string) => string]>([
    ['cut in half', (text) => text.slice(0, text.length / 2)],
    ['emptied', () => ''],
    ['of another format', (text) => text.replace('"format": 1', '"format": 2')],
    ['with a short key', (text) => text.replace(/"key": "..../, '"key": "')],
    ['with a version missing', (text) => text.replace('"version": 1', '"version": 2')],
    ['with no secret', (text) => text.replace('cookieSecret', 'cookie')],
  ])('are never overwritten when their file was %s', async (_, damage) => {
    const path = join(folder, 'keys.json');
    await (await loadTenantKeys(folder)).current('local');
    const damaged = damage(await readFile(path, 'utf8'));
    await writeFile(path, damaged);
    await expect(loadTenantKeys(folder)).rejects.toMatchObject({
      code: 'vault/tenant-keys-damaged',
      message: expect.stringContaining(`The keys in ${path} are damaged.`),
    });
    expect(await readFile(path, 'utf8')).toBe(damaged);
  });

  test('are not made anew while somebody’s key is wrapped by those that are gone', async () => {
    await expect(loadTenantKeys(folder, true)).rejects.toMatchObject({ code: 'vault/tenant-key-missing' });
    await loadTenantKeys(folder);
    await expect(loadTenantKeys(folder, true)).resolves.toBeDefined();
  });

  test('say when they cannot be kept', async () => {
    await writeFile(folder, 'a file in the place of the folder');
    await expect(loadTenantKeys(folder)).rejects.toMatchObject({ code: 'vault/tenant-keys-unavailable' });
  });

  test('are not handed out when they could not be made durable', async () => {
    const keys = await loadTenantKeys(folder);
    await rm(folder, { recursive: true });
    await expect(keys.current('local')).rejects.toMatchObject({ code: 'vault/tenant-keys-unavailable' });
    await loadTenantKeys(folder);
    await expect(keys.current('local')).resolves.toMatchObject({ version: 1 });
  });
});

test('a version that does not exist is told with what to do', async () => {
  await expect(createEphemeralTenantKeys().version('local', 7)).rejects.toMatchObject({
    code: 'vault/tenant-key-missing',
    message:
      'Version 7 of the key of tenant local is missing. Put the keys.json that belongs to this journal back from a backup.',
  });
});
