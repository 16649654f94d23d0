import type { KeptTexts } from '@lamplight/ports';

/** Keeps texts until the process ends: the newest so many, 500 by default. */
export function localKeptTexts(most = 500): KeptTexts {
  const texts = new Map<string, string>();
  return {
    find: (key) => texts.get(key),
    keep(key, text) {
      texts.delete(key);
      texts.set(key, text);
      const [oldest] = texts.keys();
      if (texts.size > most && oldest !== undefined) texts.delete(oldest);
    },
  };
}
