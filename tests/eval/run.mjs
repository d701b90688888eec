// Runs a TypeScript program of this folder, bundled with the aliases of the build:
// node tests/eval/run.mjs posts FILE...
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { twitterTextAliases, withoutCoreJs } from '../../vite.aliases.ts';

const [name, ...args] = process.argv.slice(2);
const outDir = resolve('node_modules/.cache/chatside-eval', name);
await build({
  configFile: false,
  logLevel: 'error',
  plugins: [withoutCoreJs()],
  resolve: { alias: { ...twitterTextAliases, '@': resolve('.') } },
  ssr: { noExternal: [/twitter-text/, /@twemoji/] },
  build: {
    ssr: resolve('tests/eval', `${name}.ts`),
    outDir,
    emptyOutDir: true,
    target: 'node22',
    rolldownOptions: { output: { entryFileNames: 'program.mjs' } },
  },
});
const program = await import(pathToFileURL(resolve(outDir, 'program.mjs')).href);
process.exitCode = (await program.main(args)) ?? 0;
