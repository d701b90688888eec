// Runs a TypeScript program of the tests with the import rules of the build: node run-program.mjs FILE [ARGUMENTS...]
// The file exports main(args) and returns the exit code.
import { resolve } from 'node:path';
import process from 'node:process';
import { runnerImport } from 'vite';
import { rootFolder, twitterTextAliases, withoutCoreJs } from '../../vite.aliases.ts';

const [file = '', ...args] = process.argv.slice(2);
const { module } = await runnerImport(resolve(rootFolder, file), {
  configFile: false,
  root: rootFolder,
  logLevel: 'error',
  plugins: [withoutCoreJs()],
  resolve: { alias: { ...twitterTextAliases, '@': resolve(rootFolder) } },
  ssr: { noExternal: [/twitter-text/, /@twemoji/] },
});
process.exitCode = (await module.main(args)) ?? 0;
