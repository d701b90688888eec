import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { rootFolder, twitterTextAliases, withoutCoreJs } from './vite.aliases.ts';

const shared = {
  plugins: [withoutCoreJs(), react()],
  resolve: { alias: { ...twitterTextAliases, '@': rootFolder.replace(/\/$/, '') } },
};
/** twitter-text and the emoji parser pass through Vite, so that the aliases of the build hold in the tests too. */
const server = { deps: { inline: [/twitter-text/] } };

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
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          server,
        },
      },
    ],
  },
});
