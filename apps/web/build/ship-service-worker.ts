import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const source = new URL('service-worker.js', import.meta.url);

/** Files of `public/` that the page needs. */
const served = ['/theme.js', '/lamp.svg', '/lamplight.webmanifest', '/icon-192.png'];

/** Letters that somebody has to choose, or whose language has to come up, before they are needed. */
const onlyWhenAsked = /(?:atkinson|opendyslexic|latin-ext)[^/]*\.woff2$/;

/** Writes `/sw.js`, which shows the page without the server: it knows every file of the page by name. */
export function shipServiceWorker(): Plugin {
  return {
    name: 'lamplight-service-worker',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const built = Object.keys(bundle)
        .filter((file) => file.startsWith('assets/') && !onlyWhenAsked.test(file))
        .map((file) => `/${file}`)
        .toSorted();
      const shell = ['/', ...served, ...built];
      const code = readFileSync(source, 'utf8');
      const html = bundle['index.html'];
      const version = createHash('sha256').update(JSON.stringify(shell)).update(code);
      if (html?.type === 'asset') version.update(html.source);
      for (const file of served) version.update(readFileSync(new URL(`../public${file}`, import.meta.url)));
      this.emitFile({
        type: 'asset',
        fileName: 'sw.js',
        source: `const shell = ${JSON.stringify(shell)};\nconst version = '${version.digest('hex').slice(0, 12)}';\n${code}`,
      });
    },
  };
}
