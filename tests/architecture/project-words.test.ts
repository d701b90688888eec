import { describe, expect, test } from 'vitest';
import { projectFiles, readProjectFile } from './project-files.ts';

const binary = /\.(png|jpg|webp|gif|ico|woff2?|zip|gz)$/;
// This file names what it forbids, and the lock file names where packages come from.
const own = new Set(['tests/architecture/project-words.test.ts', 'package-lock.json']);

const forbidden: readonly { what: string; words: RegExp; allowed?: (path: string) => boolean }[] = [
  {
    what: 'the path of somebody’s machine',
    words: /(?:^|[\s'"`(=])(?:\/(?:home|Users|root|work)\/\w|[A-Z]:\\Users\\)/m,
  },
  {
    what: 'the host of a package registry',
    words: /registry\.npmjs|npmmirror|artifactory|verdaccio|deb\.debian\.org/i,
  },
  { what: 'a key or token', words: /-----BEGIN [A-Z ]*PRIVATE KEY-----|ghp_\w{20}|AKIA[0-9A-Z]{16}|xox[bp]-\w{10}/ },
  { what: 'the mark of an unfinished merge', words: /^(?:<{7}|>{7}) /m },
  { what: 'a promise to do it later', words: /\b(?:TODO|FIXME|XXX|HACK)\b/ },
  {
    what: 'the folder of other people’s posts',
    words: /\.\.\/shared\b/,
    allowed: (path) => path.startsWith('tests/') || path.endsWith('.md'),
  },
  {
    what: 'a test that is switched off or runs alone',
    words: /\b(?:test|it|describe)\.(?:only|skip|todo)\(/,
    allowed: (path) => !path.startsWith('tests/'),
  },
];

const texts = projectFiles()
  .filter((path) => !binary.test(path) && !own.has(path))
  .map((path) => [path, readProjectFile(path)] as const);

describe('no file of the project holds', () => {
  test.each(forbidden)('$what', ({ words, allowed }) => {
    const found = texts.filter(([path]) => !allowed?.(path)).flatMap(([path, text]) => where(path, text, words));
    expect(found).toEqual([]);
  });
});

test('the rules find what they forbid', () => {
  const samples = [
    `const dir = '/home/ann/chatside';`,
    'https://registry.npmjs.org/react',
    '-----BEGIN RSA PRIVATE KEY-----',
    '<<<<<<< HEAD',
    '// TODO: later',
    `read('../shared/corpus')`,
    `test.only('x', () => {})`,
  ];
  expect(samples.map((text, index) => forbidden[index]!.words.test(text))).toEqual(samples.map(() => true));
});

test('text files end with one line feed and hold no tab, carriage return or blank at a line’s end', () => {
  const untidy = texts.filter(([path, text]) => {
    if (path.endsWith('.svg') || text === '') return false;
    return (
      !text.endsWith('\n') ||
      text.endsWith('\n\n') ||
      /\r|\t|[^\S\n]+$/m.test(path.endsWith('.md') ? text.replace(/ {2}$/gm, '') : text)
    );
  });
  expect(untidy.map(([path]) => path)).toEqual([]);
});

test('code files keep to 300 lines and kebab-case names', () => {
  const code = texts.filter(([path]) => /\.(ts|tsx|mjs|css)$/.test(path));
  expect(code.filter(([, text]) => text.split('\n').length > 301).map(([path]) => path)).toEqual([]);
  expect(code.map(([path]) => path).filter((path) => !/^[a-z0-9./-]+$/.test(path))).toEqual([]);
});

test('the top level is the one the project agreed on', () => {
  const top = new Set(projectFiles().map((path) => path.split('/')[0] ?? ''));
  const folders = projectFiles().flatMap((path) => (path.includes('/') ? [path.split('/')[0] ?? ''] : []));
  expect([...new Set(folders)].filter((name) => !name.startsWith('.')).toSorted()).toEqual([
    'components',
    'entrypoints',
    'lib',
    'tests',
  ]);
  for (const name of ['package.json', 'wxt.config.ts', 'tsconfig.json', 'README.md', 'LICENSE', 'PRIVACY.md']) {
    expect(top).toContain(name);
  }
});

function where(path: string, text: string, words: RegExp): string[] {
  const match = words.exec(text);
  return match ? [`${path}:${text.slice(0, match.index).split('\n').length}: ${match[0].trim()}`] : [];
}
