import type { Owner, WrappedKeys } from '@lamplight/ports';
import { describe, expect, test } from 'vitest';
import { memoryWrappedKeys } from '../../../testing/memory-wrapped-keys.ts';
import { vaultConformance } from '../../../testing/vault-conformance.ts';
import { createEphemeralTenantKeys, createVault, rotateTenantKey } from './index.ts';

const ada: Owner = { tenant: 'local', person: 'ada' };

vaultConformance('AES-256-GCM', async () =>
  createVault({ keys: memoryWrappedKeys(), tenantKeys: createEphemeralTenantKeys() }),
);
vaultConformance('AES-256-GCM with one key at hand', async () =>
  createVault({ keys: memoryWrappedKeys(), tenantKeys: createEphemeralTenantKeys(), cached: 1 }),
);

describe('the vault', () => {
  test('asks the store once for each of the people it keeps at hand', async () => {
    const keys = memoryWrappedKeys();
    const asked: string[] = [];
    const counted: WrappedKeys = {
      ...keys,
      find: (owner) => {
        asked.push(owner.person);
        return keys.find(owner);
      },
    };
    const vault = createVault({ keys: counted, tenantKeys: createEphemeralTenantKeys(), cached: 2 });
    for (const person of ['a', 'b', 'a', 'c', 'a', 'b']) await vault.keyring({ tenant: 'local', person });
    expect(asked).toStrictEqual(['a', 'b', 'c', 'b']);
  });

  test('asks again after the store has failed', async () => {
    const keys = memoryWrappedKeys();
    let working = false;
    const failing: WrappedKeys = {
      ...keys,
      find: (owner) => (working ? keys.find(owner) : Promise.reject(new Error('the disk is away'))),
    };
    const vault = createVault({ keys: failing, tenantKeys: createEphemeralTenantKeys() });
    await expect(vault.keyring(ada)).rejects.toThrow('the disk is away');
    working = true;
    await expect(vault.keyring(ada)).resolves.toBeDefined();
  });

  test('stores no key that opens anything without the tenant key', async () => {
    const keys = memoryWrappedKeys();
    const sealed = (await createVault({ keys, tenantKeys: createEphemeralTenantKeys() }).keyring(ada)).seal(
      'x',
      'y',
    );
    const other = createVault({ keys, tenantKeys: createEphemeralTenantKeys() });
    await other.keyring({ ...ada, person: 'bo' });
    expect(sealed.length).toBeGreaterThan(0);
    await expect(other.keyring(ada)).rejects.toThrow(/Put the keys\.json that belongs to this journal back/);
  });
});

describe('rotating a tenant key', () => {
  test('rewraps every living key, and texts open as before', async () => {
    const keys = memoryWrappedKeys();
    const tenantKeys = createEphemeralTenantKeys();
    const vault = createVault({ keys, tenantKeys });
    const sealed = (await vault.keyring(ada)).seal('as before', 'light/1');
    await vault.keyring({ tenant: 'local', person: 'bo' });
    await vault.keyring({ tenant: 'local', person: 'gone' });
    await vault.forget({ tenant: 'local', person: 'gone' });
    await vault.keyring({ tenant: 'clinic', person: 'cy' });

    const before = (await keys.find(ada))?.wrapped;
    expect(await rotateTenantKey('local', { keys, tenantKeys })).toStrictEqual({ version: 2, rewrapped: 2 });
    expect(await keys.find(ada)).toMatchObject({ wrappedBy: 2 });
    expect((await keys.find(ada))?.wrapped).not.toStrictEqual(before);
    expect(await keys.find({ tenant: 'clinic', person: 'cy' })).toMatchObject({ wrappedBy: 1 });

    const later = createVault({ keys, tenantKeys });
    expect((await later.keyring(ada)).open(sealed, 'light/1')).toBe('as before');
    await expect(later.keyring({ tenant: 'local', person: 'gone' })).rejects.toMatchObject({
      code: 'vault/key-destroyed',
    });
  });

  test('takes along what an interrupted rotation has left', async () => {
    const keys = memoryWrappedKeys();
    const tenantKeys = createEphemeralTenantKeys();
    const vault = createVault({ keys, tenantKeys });
    const sealed = (await vault.keyring(ada)).seal('as before', 'light/1');
    const interrupted: WrappedKeys = { ...keys, replace: () => Promise.reject(new Error('power cut')) };
    await expect(rotateTenantKey('local', { keys: interrupted, tenantKeys })).rejects.toThrow('power cut');
    expect((await createVault({ keys, tenantKeys }).keyring(ada)).open(sealed, 'light/1')).toBe('as before');

    expect(await rotateTenantKey('local', { keys, tenantKeys })).toStrictEqual({ version: 3, rewrapped: 1 });
    expect((await createVault({ keys, tenantKeys }).keyring(ada)).open(sealed, 'light/1')).toBe('as before');
  });
});
