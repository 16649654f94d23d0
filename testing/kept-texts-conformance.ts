import type { KeptTexts } from '@lamplight/ports';
import { describe, expect, test } from 'vitest';

/** Everything that a keeper of texts promises; run by each adapter over the real thing. */
export function keptTextsConformance(name: string, open: (most: number) => KeptTexts): void {
  describe(`${name} as a keeper of texts`, () => {
    test('gives back what was kept under a key, and nothing under another', () => {
      const kept = open(10);
      kept.keep('aa-1', 'Étoile 🌟\nand a second line\n');
      expect(kept.find('aa-1')).toBe('Étoile 🌟\nand a second line\n');
      expect(kept.find('aa-2')).toBeUndefined();
    });

    test('keeps an empty text, and the newest of two under one key', () => {
      const kept = open(10);
      kept.keep('a', 'before');
      kept.keep('a', '');
      expect(kept.find('a')).toBe('');
    });

    test('keeps no more than it is to, and always the newest', () => {
      const kept = open(3);
      const keys = Array.from({ length: 12 }, (_, index) => `key-${index}`);
      for (const key of keys) {
        kept.keep(key, key);
        expect(kept.find(key)).toBe(key);
      }
      expect(keys.filter((key) => kept.find(key) !== undefined)).toHaveLength(3);
    });
  });
}
