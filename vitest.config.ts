import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { rootFolder, twitterTextAliases, withoutCoreJs } from './vite.aliases.ts';

const shared = {
  plugins: [withoutCoreJs(), react()],
  resolve: { alias: { ...twitterTextAliases, '@': rootFolder.replace(/\/$/, '') } },
};
/** twitter-text and the emoji parser pass through Vite, so that the aliases of the build hold in the tests too. */
const server = { deps: { inline: [/twitter-text/] } };

/**
 * A browser on a busy machine may miss its moment. Such a test is tried once more, and the run names it at its end:
 * what passes only at the second try hides a race, ours or the test's.
 */
const browserTests = { testTimeout: 180_000, hookTimeout: 120_000, retry: 1, server };
const evenings = 'tests/e2e/recorded-evenings.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['fake-indexeddb/auto'],
          server,
        },
      },
      {
        ...shared,
        test: { name: 'component', include: ['tests/component/**/*.test.{ts,tsx}'], environment: 'happy-dom', server },
      },
      {
        ...shared,
        test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        ...shared,
        test: {
          ...browserTests,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [evenings],
          // A browser mostly waits: as many at a time as there are cores.
          maxWorkers: Math.min(4, availableParallelism()),
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...shared,
        // Starts several browsers itself, and its clock runs 60 times as fast: nothing else runs beside it.
        test: {
          ...browserTests,
          name: 'e2e-evenings',
          include: [evenings],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
