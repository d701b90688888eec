import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArchiveError } from '../../../lib/archive/archive-error.ts';
import { ElementSplitter } from '../../../lib/archive/split-elements.ts';

/** Splits a text that comes in pieces cut at the given places. */
function split(text: string | Uint8Array, cuts: readonly number[] = []): { head: string; elements: unknown[] } {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const splitter = new ElementSplitter('tweets.js', () => {});
  const elements: unknown[] = [];
  let from = 0;
  for (const cut of [...cuts, bytes.length].sort((a, b) => a - b)) {
    elements.push(...splitter.push(bytes.subarray(from, cut)));
    from = cut;
  }
  splitter.end();
  expect(splitter.count).toBe(elements.length);
  return { head: splitter.head, elements };
}

function problemOf(text: string | Uint8Array, cuts: readonly number[] = []) {
  try {
    split(text, cuts);
  } catch (error) {
    if (error instanceof ArchiveError) return { code: error.code, number: error.values.number };
    throw error;
  }
  return null;
}

const everyByte = (text: string) => Array.from(new TextEncoder().encode(text), (_, place) => place);

describe('splitting a file of posts', () => {
  test('gives the elements whatever is in their strings and wherever chunks end', () => {
    const elements = [
      { tweet: { full_text: 'He said: "], [" and {} \\ and \\"' } },
      { tweet: { full_text: 'Tea ☕️ 👩🏽‍⚕️ naïve Ελληνικά 日本 \u2028' } },
      {},
      { deep: [[{ a: [] }], '}'] },
    ];
    const text = `window.YTD.tweets.part0 = ${JSON.stringify(elements, null, 2)};\n`;
    expect(split(text)).toEqual({ head: 'window.YTD.tweets.part0', elements });
    expect(split(text, everyByte(text)).elements).toEqual(elements);
    expect(split(JSON.stringify(elements)).elements).toEqual(elements);
    expect(split(`\uFEFF${text}`).elements).toEqual(elements);
  });

  test('holds for any elements and any cuts', () => {
    const element = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 });
    fc.assert(
      fc.property(fc.array(element), fc.array(fc.nat(4000)), fc.constantFrom(0, 2), (elements, places, indent) => {
        const text = `Grailbird.data.tweets_2014_03 = \n ${JSON.stringify(elements, null, indent)}`;
        const { length } = new TextEncoder().encode(text);
        const cuts = places.map((place) => place % (length + 1));
        expect(split(text, cuts).elements).toEqual(JSON.parse(JSON.stringify(elements)));
      }),
    );
  });

  test('takes lines as X writes them the short way, and lines that only look so the long way, to the same end', () => {
    const inner = { text: 'a "quoted" \\ brace }\n  }\n', list: [{ deep: {} }] };
    const elements = Array.from({ length: 50 }, (_, index) => ({ tweet: { index, ...inner } }));
    const asX = `[\n  ${elements.map((one) => JSON.stringify(one, null, 2).replaceAll('\n', '\n  ')).join(',\n  ')}\n]`;
    const looksSo = `[${elements.map((one) => JSON.stringify(one, null, 2)).join(',')}]`;
    for (const text of [asX, looksSo]) {
      const { length } = text;
      for (const size of [7, 64, 300, 1000]) {
        const cuts = Array.from({ length: Math.floor(length / size) }, (_, index) => (index + 1) * size);
        expect(split(text, cuts).elements).toEqual(elements);
        const broken = text.replace('"index": 33', '"index" 33');
        expect(problemOf(broken, cuts)).toEqual({ code: 'posts-json', number: 34 });
        const without = text.replace(/\},(\s*\{\s*"tweet": \{\s*"index": 21,)/u, '}$1');
        expect(without.length).toBe(length - 1);
        expect(problemOf(without, cuts)).toEqual({ code: 'posts-json', number: 22 });
      }
    }
  });

  test('takes an empty list', () => {
    expect(split('window.YTD.community_tweet.part0 = [ ]').elements).toEqual([]);
  });

  test.each([
    ['a missing comma', '[{"a":1}{"b":2}]', 2],
    ['a comma too many', '[{"a":1},,{"b":2}]', 2],
    ['a comma at the end', '[{"a":1},{"b":2},]', 3],
    ['a bare number', '[{"a":1}, 7]', 2],
    ['a bare text', '[{"a":1}, "x"]', 2],
    ['an element that is no JSON', '[{"a":1},{"b":2},{"c":},{"d":4}]', 3],
    ['brackets that do not fit', '[{"a":1},{"b":[2}]', 2],
  ])('names the element with %s', (_, text, number) => {
    expect(problemOf(text)).toEqual({ code: 'posts-json', number });
    expect(problemOf(text, everyByte(text))).toEqual({ code: 'posts-json', number });
  });

  test('tells a file that breaks off, one that goes on, and one that is none', () => {
    expect(problemOf('x.y = [{"a":1},{"b"')?.code).toBe('posts-cut');
    expect(problemOf('x.y = [{"a":1},{"b":2}')?.code).toBe('posts-cut');
    expect(problemOf('x.y = [{"a":1}] x.z = [{"b":2}]')?.code).toBe('posts-trailing');
    expect(problemOf('')?.code).toBe('posts-empty');
    expect(problemOf(' \n ')?.code).toBe('posts-empty');
    expect(problemOf('<!doctype html><script>a = [1]</script>')?.code).toBe('posts-page');
    expect(problemOf('x.y = {"tweets" : [ ]}')?.code).toBe('posts-no-list');
    expect(problemOf('plain words')?.code).toBe('posts-no-list');
    expect(problemOf(new Uint8Array(9000))?.code).toBe('file-blank');
    expect(problemOf(new Uint8Array(Buffer.from('x.y = [{"a":1}]', 'utf16le')))?.code).toBe('posts-encoding');
    expect(problemOf(new Uint8Array(Buffer.from('x.y = [{"a":"na\u00efve"}]', 'latin1')))?.code).toBe('posts-encoding');
  });

  test('gives up on an element that never ends instead of filling the memory', () => {
    const splitter = new ElementSplitter('tweets.js', () => {});
    splitter.push(new TextEncoder().encode('x.y = [{"a":"'));
    const chunk = new Uint8Array(1024 * 1024).fill(0x61);
    expect(() => {
      for (let count = 0; count < 10; count += 1) splitter.push(chunk);
    }).toThrow(ArchiveError);
  });
});
