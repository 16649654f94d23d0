import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { VaultError } from '@lamplight/ports';

/** First byte of every box, so that a later cipher can be told from this one. */
const version = 1;
const nonceBytes = 12;
const tagBytes = 16;

/**
 * Encrypts with AES-256-GCM under a fresh random nonce. The box is a version byte, the nonce, the ciphertext and
 * the tag; it opens only with the same key and the same `bound` names.
 */
export function sealBox(key: Uint8Array, plain: Uint8Array, bound: readonly string[]): Uint8Array {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(associatedData(bound));
  const head = Uint8Array.of(version, ...nonce);
  return new Uint8Array(Buffer.concat([head, cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
}

/** Opens what {@link sealBox} made. Throws a `VaultError` when anything does not match. */
export function openBox(key: Uint8Array, box: Uint8Array, bound: readonly string[]): Uint8Array {
  const head = 1 + nonceBytes;
  if (box[0] !== version || box.length < head + tagBytes) {
    throw new VaultError('vault/cannot-open', 'This is not a sealed text of a version that is known here.');
  }
  const end = box.length - tagBytes;
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(1, head), { authTagLength: tagBytes })
    .setAAD(associatedData(bound))
    .setAuthTag(box.subarray(end));
  try {
    return Buffer.concat([decipher.update(box.subarray(head, end)), decipher.final()]);
  } catch (error) {
    throw new VaultError(
      'vault/cannot-open',
      'The sealed bytes, the key and what they are said to belong to do not match.',
      { cause: error },
    );
  }
}

/** As JSON, because then no two different lists of names give the same bytes. */
function associatedData(bound: readonly string[]): Uint8Array {
  return Buffer.from(JSON.stringify(bound));
}
