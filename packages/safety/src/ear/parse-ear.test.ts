import { describe, expect, test } from 'vitest';
import { ModelError } from '../model/model-error.ts';
import { sealFile } from '../model/sealed-file.ts';
import { decodeEar, type EarFile, encodeEar } from './ear-file.ts';
import { packChange } from './pack-change.ts';
import { parseEar, wantsEar } from './parse-ear.ts';

const matrix = Float32Array.from([0.5, -0.001, 0, 0.25, 0.0007, 0]);
const biases = Float32Array.from([-3, 1]);
const file: EarFile = {
  header: {
    version: 'ear-0a1b2c',
    base: { id: 'minilm-l6-en/1', licence: 'Apache-2.0', sha256: 'ff' },
    provenance: { lessons: 2 },
  },
  parts: [
    packChange('last.weights', matrix, 3),
    packChange('last.bias', biases, 1),
    packChange('heads.bias', biases, 1),
    packChange('scenes.last.bias', Float32Array.from([2, 5]), 1),
    packChange('scenes.heads.bias', Float32Array.from([4, 6]), 1),
  ],
};

describe('what an encoder learnt', () => {
  test('comes out of its file as it was put in, to a part of the largest number of its column', () => {
    const { version, changes, heads, inScenes } = parseEar(encodeEar(file));
    expect(version).toBe('ear-0a1b2c');
    expect([...changes.keys()]).toStrictEqual(['last.weights', 'last.bias']);
    const learnt = changes.get('last.weights') ?? new Float32Array();
    const largest = [0.5, 0.001, 0];
    for (const [at, value] of matrix.entries()) {
      expect(Math.abs((learnt[at] ?? 9) - value)).toBeLessThanOrEqual((largest[at % 3] ?? 0) / 250);
    }
    expect(changes.get('last.bias')?.[0]).toBeCloseTo(-3, 6);
    expect([...heads.keys()]).toStrictEqual(['bias']);
    expect(heads.get('bias')?.[0]).toBeCloseTo(-3, 6);
    expect([...inScenes.changes.keys()]).toStrictEqual(['last.bias']);
    expect(inScenes.changes.get('last.bias')?.[1]).toBeCloseTo(5, 6);
    expect([...inScenes.heads.keys()]).toStrictEqual(['bias']);
    expect(inScenes.heads.get('bias')?.[1]).toBeCloseTo(6, 6);
  });

  test('has the same bytes whenever it is written, also after it was read', () => {
    const bytes = encodeEar(file);
    expect(encodeEar(file)).toStrictEqual(bytes);
    expect(encodeEar(decodeEar(bytes))).toStrictEqual(bytes);
  });

  test('is not taken where a byte of it is another, or one is missing', () => {
    const bytes = encodeEar(file);
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => parseEar(changed)).toThrow(ModelError);
    }
    expect(() => parseEar(bytes.subarray(0, -1))).toThrow(/ear\.bin/);
    expect(() => parseEar(new Uint8Array())).toThrow(ModelError);
  });

  test('is not taken where its head speaks of another length', () => {
    const parameters = [{ name: 'last.weights', rows: 3, columns: 3 }];
    const kind = { name: 'ear.bin', magic: 'LLEM', training: 'ear', format: 3 } as const;
    const bytes = sealFile(kind, { ...file.header, parameters }, new Uint8Array(20));
    expect(() => parseEar(bytes)).toThrow(/damaged.*20 bytes/);
  });

  test('is wanted where the ear for sense learnt on its vectors', () => {
    expect(wantsEar({ encoder: 'minilm-l6-en+ear-0a1b2c/1' })).toBe(true);
    expect(wantsEar({ encoder: 'minilm-l6-en/1' })).toBe(false);
  });
});
