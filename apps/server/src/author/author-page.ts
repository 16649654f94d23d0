import type { Assets } from '@lamplight/ports';

/** Where the build puts what only an author gets. */
const panelFolder = 'dev/';
const panel = `<script type="module" src="/${panelFolder}panel.js"></script>`;

/** The page as an author gets it: with a panel beside the story. */
export function withAuthorPanel(page: Assets): Assets {
  return {
    find(path) {
      const file = page.find(path);
      if (file === undefined || path !== 'index.html') return file;
      const text = new TextDecoder().decode(file.body).replace('</head>', () => `${panel}</head>`);
      return { ...file, body: new TextEncoder().encode(text) };
    },
  };
}

/** The page as everybody else gets it. */
export function withoutAuthorPanel(page: Assets): Assets {
  return { find: (path) => (path.startsWith(panelFolder) ? undefined : page.find(path)) };
}
