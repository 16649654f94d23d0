import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const families = [
  '@fontsource-variable/alegreya',
  '@fontsource/alegreya-sc',
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@fontsource/opendyslexic',
];

/** The licence of the letters wants to be wherever the letters are: `/fonts-licence.txt`. */
export function shipFontLicences(): Plugin {
  const { resolve } = createRequire(import.meta.url);
  return {
    name: 'lamplight-font-licences',
    generateBundle() {
      const texts = families.map((family) => readFileSync(resolve(`${family}/LICENSE`), 'utf8').trim());
      this.emitFile({
        type: 'asset',
        fileName: 'fonts-licence.txt',
        source: `${texts.join('\n\n***\n\n')}\n`,
      });
    },
  };
}
