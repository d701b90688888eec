import { type ImportGraph, importGraph, reached, type SourceFile, type Sources } from './import-graph.ts';

/** One broken boundary: which rule, in which file, and what there breaks it. */
export interface Violation {
  readonly rule: string;
  readonly file: string;
  readonly found: string;
}

interface Boundary {
  readonly rule: string;
  readonly why: string;
  readonly in: (path: string) => boolean;
  /** What the file does that the rule forbids. */
  readonly finds: (file: SourceFile, graph: ImportGraph) => readonly string[];
}

/** The words of the product are pure too, so that the pure folders may say them. */
const isPure = (path: string) => /^lib\/(chat|cpd|safety|locales|practice)\//.test(path);
const isPageScript = (path: string) => /^entrypoints\/[^/]+\.content(\.tsx?|\/index\.tsx?)$/.test(path);
const isDockedView = (path: string) => /^(entrypoints|components)\/sidebar\//.test(path);
/** The files of X's account archive bear some of the same names as its responses. */
const isArchiveReader = (path: string) => path.startsWith('lib/archive/');
const isProduct = (path: string) => /^(entrypoints|components|lib)\//.test(path);

/** Packages without effects that the pure folders may use; `lib/temporal.ts` is the door to Temporal. */
const purePackages = new Set(['package:twitter-text', 'package:valibot', 'package:papaparse', 'package:docx']);
const purePaths = /^lib\/((chat|cpd|safety|locales|practice)\/|temporal\.ts$)/;
const pureAssets = /^asset:lib\/(chat|cpd|safety)\/.*\.json$/;

const pageGlobals = ['window', 'document', 'globalThis', 'self', 'navigator', 'location', 'history', 'crypto'];
const storeGlobals = ['localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'XMLHttpRequest', 'BroadcastChannel'];
const timeGlobals = ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask'];
const otherGlobals = ['console', 'process', 'chrome', 'browser'];
const effectGlobals = [pageGlobals, storeGlobals, timeGlobals, otherGlobals].flat();
const effectCalls = ['Date.now()', 'new Date()', 'Math.random()', 'performance.now()', 'Temporal.Now.instant()'];

const xSelector =
  /data-testid|\btweet(Text|Photo|Button)|tweetTextarea|primaryColumn|cellInnerDiv|sidebarColumn|User-Name|public-DraftEditor|react-root/;
const xField =
  /^(rest_id|full_text|legacy|note_tweet|id_str|conversation_id_str|in_reply_to_\w+|retweeted_status_result|quoted_status_result|tweet_results|itemContent|display_text_range)$/;
const xOperation = /\b(CreateTweet|CreateNoteTweet|TweetDetail|SearchTimeline|HomeTimeline|UserTweets)\b/;

export const boundaries: readonly Boundary[] = [
  {
    rule: 'pure folders import nothing with effects',
    why: 'the same posts must give the same sidebar, also in a test that replays an evening',
    in: isPure,
    finds: ({ imports }) =>
      imports
        .filter(({ typeOnly }) => !typeOnly)
        .map(({ to }) => to)
        .filter((to) => !purePackages.has(to) && !purePaths.test(to) && !pureAssets.test(to)),
  },
  {
    rule: 'pure folders touch no clock, page or network',
    why: 'time and randomness are arguments there',
    in: isPure,
    finds: ({ globalsNamed, calls }) => [
      ...effectGlobals.filter((name) => globalsNamed.has(name)),
      ...effectCalls.filter((call) => calls.has(call)),
    ],
  },
  {
    rule: 'only lib/x names selectors and response fields of X',
    why: 'when X changes, one folder changes',
    in: (path) => isProduct(path) && !path.startsWith('lib/x/'),
    finds: ({ path, strings, properties }) => [
      ...strings.filter((text) => xSelector.test(text) || xOperation.test(text)),
      ...[...strings, ...properties].filter((name) => xField.test(name) && !isArchiveReader(path)),
    ],
  },
  {
    rule: 'only lib/browser.ts imports the polyfill',
    why: 'one door to the extension APIs',
    in: (path) => isProduct(path) && path !== 'lib/browser.ts',
    finds: ({ imports }) => imports.map(({ to }) => to).filter((to) => to === 'package:webextension-polyfill'),
  },
  {
    rule: 'no bare chrome or browser global',
    why: 'one door to the extension APIs',
    in: (path) => isProduct(path) && path !== 'lib/browser.ts',
    finds: ({ globalsNamed, properties }) => [
      ...(globalsNamed.has('chrome') ? ['chrome'] : []),
      ...(globalsNamed.has('globalThis') && properties.has('chrome') ? ['globalThis.chrome'] : []),
      ...(globalsNamed.has('browser') ? ['browser'] : []),
    ],
  },
  {
    rule: 'page scripts never reach Dexie or React',
    why: 'they run on every page of x.com: its IndexedDB is not ours, and React costs 67 kB there',
    in: isPageScript,
    finds: ({ path }, graph) => waysTo(graph, path, /^package:(dexie|react|react-dom|zustand)/),
  },
  {
    rule: 'the docked view never reaches Dexie',
    why: 'a frame inside x.com may be refused IndexedDB (Chromium 156)',
    in: isDockedView,
    finds: ({ path }, graph) => waysTo(graph, path, /^package:dexie/),
  },
  {
    rule: 'only lib/history imports Dexie',
    why: 'one owner of the database',
    in: (path) => isProduct(path) && !path.startsWith('lib/history/'),
    finds: ({ imports }) => imports.map(({ to }) => to).filter((to) => to.startsWith('package:dexie')),
  },
  {
    rule: 'lib imports neither components nor entrypoints',
    why: 'entrypoints wire lib, not the reverse',
    in: (path) => path.startsWith('lib/'),
    finds: ({ imports }) => imports.map(({ to }) => to).filter((to) => /^(asset:)?(components|entrypoints)\//.test(to)),
  },
  {
    rule: 'components import no entrypoint',
    why: 'entrypoints are wiring only',
    in: (path) => path.startsWith('components/'),
    finds: ({ imports }) => imports.map(({ to }) => to).filter((to) => /^(asset:)?entrypoints\//.test(to)),
  },
  {
    rule: 'the product imports nothing of the tests',
    why: 'what is only for tests must not ship',
    in: isProduct,
    finds: ({ imports }) => imports.map(({ to }) => to).filter((to) => /^(asset:)?tests\//.test(to)),
  },
  {
    rule: 'every import leads somewhere',
    why: 'an import the graph cannot follow would hide what lies behind it',
    in: isProduct,
    finds: ({ imports }) => imports.map(({ to }) => to).filter((to) => to.startsWith('missing:')),
  },
];

/** Checks every rule on every file and returns what breaks one. Throws when a file does not parse. */
export function brokenBoundaries(sources: Sources): Violation[] {
  const graph = importGraph(sources);
  return boundaries.flatMap(({ rule, in: applies, finds }) =>
    [...graph.values()]
      .filter(({ path }) => applies(path))
      .flatMap((file) => finds(file, graph).map((found) => ({ rule, file: file.path, found }))),
  );
}

function waysTo(graph: ImportGraph, start: string, goal: RegExp): string[] {
  return reached(graph, start)
    .filter((way) => goal.test(way.at(-1) ?? ''))
    .map((way) => way.join(' -> '));
}
