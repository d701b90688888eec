import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * twitter-text 3.1.0 as published pulls in core-js 2 (which uses the Function constructor and adds globals to the
 * page) and an emoji parser that stops at Unicode 11. The build, the tests and the evaluation programs all resolve
 * it through these two rules, so that what is tested is what ships.
 */
export const twitterTextAliases = { 'twemoji-parser': '@twemoji/parser' };

/** Replaces every `core-js/modules/*` import by an empty module: the browsers we support have all of them. */
export function withoutCoreJs(): Plugin {
  const empty = '\0empty-core-js';
  return {
    name: 'chatside:without-core-js',
    enforce: 'pre',
    resolveId: (source) => (source.startsWith('core-js/') ? empty : null),
    load: (id) => (id === empty ? 'export default {};' : null),
  };
}

/** The project's root folder, for tools that need `@/` outside WXT. */
export const rootFolder = fileURLToPath(new URL('.', import.meta.url));
