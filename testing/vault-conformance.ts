import type { Owner, Vault } from '@lamplight/ports';
import { VaultError } from '@lamplight/ports';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';

/** Everything a vault promises; run by each adapter over the real thing. */
export function vaultConformance(name: string, create: () => Promise<Vault>): void {
  describe(`${name} as a vault`, () => {
    const ada: Owner = { tenant: 'local', person: 'ada' };
    let vault: Vault;
    beforeEach(async () => {
      vault = await create();
    });

    test('opens what it has sealed, whatever the text and whatever it is about', async () => {
      const keyring = await vault.keyring(ada);
      const text = fc.string({ unit: 'binary', maxLength: 200 }).map((value) => value.toWellFormed());
      fc.assert(
        fc.property(text, text, (plain, about) => {
          expect(keyring.open(keyring.seal(plain, about), about)).toBe(plain);
        }),
      );
    });

    test('gives the same key again', async () => {
      const sealed = (await vault.keyring(ada)).seal('the lamp is out', 'light/1');
      expect((await vault.keyring(ada)).open(sealed, 'light/1')).toBe('the lamp is out');
    });

    test('makes one key for a person who is asked for many times at once', async () => {
      const keyrings = await Promise.all(Array.from({ length: 10 }, () => vault.keyring(ada)));
      const sealed = keyrings.map((keyring, index) => keyring.seal(`${index}`, 'light/1'));
      const [first] = keyrings;
      expect(sealed.map((bytes) => first?.open(bytes, 'light/1'))).toStrictEqual(
        keyrings.map((_, index) => `${index}`),
      );
    });

    test('never seals to the same bytes twice, and shows nothing of the text', async () => {
      const keyring = await vault.keyring(ada);
      const sealed = Array.from({ length: 50 }, () => keyring.seal('I am at the lighthouse', 'light/1'));
      expect(new Set(sealed.map((bytes) => Buffer.from(bytes).toString('hex'))).size).toBe(50);
      for (const bytes of sealed) expect(Buffer.from(bytes).includes('lighthouse')).toBe(false);
    });

    test('does not open a text for another person, tenant or subject', async () => {
      const sealed = (await vault.keyring(ada)).seal('private', 'light/1');
      for (const owner of [
        { tenant: 'local', person: 'bo' },
        { tenant: 'clinic', person: 'ada' },
      ]) {
        const other = await vault.keyring(owner);
        expect(() => other.open(sealed, 'light/1')).toThrow(VaultError);
      }
      const own = await vault.keyring(ada);
      expect(() => own.open(sealed, 'light/2')).toThrow(
        expect.objectContaining({ code: 'vault/cannot-open', retryable: false }),
      );
    });

    test('notices a single changed bit anywhere, and a text cut short', async () => {
      const keyring = await vault.keyring(ada);
      const sealed = keyring.seal('as it was', 'light/1');
      for (let bit = 0; bit < sealed.length * 8; bit += 1) {
        const changed = sealed.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
        expect(() => keyring.open(changed, 'light/1')).toThrow(VaultError);
      }
      for (let length = 0; length < sealed.length; length += 1) {
        expect(() => keyring.open(sealed.subarray(0, length), 'light/1')).toThrow(VaultError);
      }
    });

    test('opens nothing of a forgotten person, not even with a keyring from before', async () => {
      const keyring = await vault.keyring(ada);
      const sealed = keyring.seal('to be forgotten', 'light/1');
      const bo = await vault.keyring({ tenant: 'local', person: 'bo' });
      await vault.forget(ada);

      const destroyed = expect.objectContaining({ code: 'vault/key-destroyed' });
      await expect(vault.keyring(ada)).rejects.toThrow(destroyed);
      expect(() => keyring.open(sealed, 'light/1')).toThrow(destroyed);
      expect(() => keyring.seal('more', 'light/2')).toThrow(destroyed);
      expect(bo.open(bo.seal('kept', 'light/1'), 'light/1')).toBe('kept');
    });

    test('never makes a key for a person who was forgotten before they had one', async () => {
      await vault.forget(ada);
      await vault.forget(ada);
      await expect(vault.keyring(ada)).rejects.toMatchObject({ code: 'vault/key-destroyed' });
    });

    test('leaves no usable key when forgetting meets a first request', async () => {
      const firstUse = vault.keyring(ada);
      await Promise.allSettled([firstUse, vault.forget(ada)]);
      // Whoever was first: the request was refused, or what it got seals nothing any more.
      const attempt = async () => (await firstUse).seal('x', 'y');
      await expect(attempt()).rejects.toMatchObject({ code: 'vault/key-destroyed' });
      await expect(vault.keyring(ada)).rejects.toMatchObject({ code: 'vault/key-destroyed' });
    });

    test('says nothing of the text or the key when it fails', async () => {
      const keyring = await vault.keyring(ada);
      const sealed = keyring.seal('a secret', 'light/1');
      expect(() => keyring.open(sealed, 'elsewhere')).toThrow(
        'The sealed bytes, the key and what they are said to belong to do not match.',
      );
    });
  });
}
