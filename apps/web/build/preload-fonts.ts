import type { Plugin } from 'vite';

const ofTheBook = /\/alegreya(?:-sc)?-latin-(?:wght|400)-(?:normal|italic)-[^/]+\.woff2$/;

/** Asks for the letters of the book together with the page, so that its first line is already set in them. */
export function preloadFonts(): Plugin {
  return {
    name: 'lamplight-preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => ofTheBook.test(`/${file}`))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' },
            injectTo: 'head-prepend' as const,
          })),
    },
  };
}
