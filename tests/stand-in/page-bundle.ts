import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { rootFolder, twitterTextAliases, withoutCoreJs } from '../../vite.aliases.ts';

const pageFolder = join(rootFolder, 'tests/stand-in/page');
const cacheFolder = join(rootFolder, 'node_modules/.cache/chatside-stand-in');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? sources(join(folder, entry.name)) : [join(folder, entry.name)]))
    .filter((path) => /\.(ts|tsx)$/.test(path))
    .sort();
}

/** The page's script, built by Vite with React 18 and the real Draft.js; kept until its sources or the lock file change. */
export async function pageBundle(): Promise<string> {
  const hash = createHash('sha256');
  const shared = ['tests/stand-in/page-bundle.ts', 'tests/stand-in/variants.ts', 'package-lock.json'];
  for (const path of [...sources(pageFolder), ...shared.map((one) => join(rootFolder, one))]) {
    hash.update(path).update(readFileSync(path));
  }
  const kept = join(cacheFolder, `${hash.digest('hex').slice(0, 20)}.js`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const result = await build({
    configFile: false,
    root: pageFolder,
    logLevel: 'warn',
    plugins: [withoutCoreJs()],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    resolve: {
      alias: [
        { find: /^react$/, replacement: 'react-18' },
        { find: /^react\/jsx-runtime$/, replacement: 'react-18/jsx-runtime' },
        { find: /^react-dom$/, replacement: 'react-dom-18' },
        { find: /^react-dom\/client$/, replacement: 'react-dom-18/client' },
        ...Object.entries(twitterTextAliases).map(([find, replacement]) => ({ find, replacement })),
      ],
    },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      rollupOptions: { input: join(pageFolder, 'main.tsx'), output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The page of the stand-in could not be built: Vite returned no script.');
  mkdirSync(cacheFolder, { recursive: true });
  const temporary = `${kept}.${process.pid}`;
  writeFileSync(temporary, chunk.code);
  renameSync(temporary, kept);
  return chunk.code;
}
