import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { preloadFonts } from './build/preload-fonts.ts';
import { shipServiceWorker } from './build/ship-service-worker.ts';
import { shipFontLicences } from './build/ship-font-licences.ts';

const server = 'http://localhost:8000';

export default defineConfig(({ command }) => {
  // What is built is what players get, also when a test asks for it: twice the size, with React's own warnings, else.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    plugins: [react(), preloadFonts(), shipFontLicences(), shipServiceWorker()],
    build: {
      // The strict content policy lets nothing run that does not come from a file of its own.
      assetsInlineLimit: 0,
      // One file on purpose: what helps must not wait for a server that may be gone. A test holds it to its size.
      chunkSizeWarningLimit: 800,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // The author's panel is a program of its own, at a path that only “lamplight dev” serves.
        input: { main: 'index.html', panel: 'src/dev/panel.ts' },
        output: {
          entryFileNames: ({ name }) => (name === 'panel' ? 'dev/panel.js' : 'assets/[name]-[hash].js'),
        },
        // The page takes a few words from packages that hold a whole server's rules; only those words come along.
        treeshake: { moduleSideEffects: (id) => !/\/packages\/[^/]+\/src\//.test(id) },
      },
    },
    server: {
      proxy: Object.fromEntries(
        ['/api', '/docs', '/redoc', '/openapi.json', '/health'].map((path) => [path, server]),
      ),
    },
  };
});
