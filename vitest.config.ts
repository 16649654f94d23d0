import { defineConfig } from 'vitest/config';

/** What is waited for comes when the machine gets to it; a test that would wait in vain fails a little later. */
const patience = { poll: { timeout: 15_000 } };

const endurance = ['apps/server/test/kill.test.ts'];

export default defineConfig({
  test: {
    // A focused test that slipped into a change would silently switch off all the others.
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,adapters,apps,testing,benchmarks,evaluation,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', ...endurance],
          // Many tests start programs of their own, and these machines may be busy.
          testTimeout: 30_000,
          hookTimeout: 30_000,
          expect: patience,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'architecture',
          include: ['architecture/**/*.test.ts'],
          // The rules read and parse the whole tree, and every example starts a Node of its own.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          // A hundred kills in a row want the processor for themselves.
          name: 'endurance',
          include: endurance,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          // Programs that others wrote judge what we write for them: `npm run test:services` brings them.
          name: 'services',
          include: ['{packages,adapters,apps,testing}/**/*.services.ts'],
          exclude: ['**/node_modules/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['apps/web/test/**/*.browser.ts'],
          globalSetup: ['scripts/prepare-browser-tests.ts'],
          expect: patience,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Browsers want the processor for themselves, so these wait until everything else is done. Two at a time: while
          // one waits for its page the other goes on.
          maxWorkers: 2,
          // A machine of somebody else's that is busy may hold a browser up for as long as it likes. A test that needed its
          // second try says so in the report, and is to be mended; one that fails twice has failed.
          retry: process.env['CI'] === undefined ? 0 : 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
