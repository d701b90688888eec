import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postsFromResponse } from '@/lib/x/wire-posts.ts';
import { addEntries, entry, id, search, tweet } from './wire-samples.ts';

describe('the shape is', () => {
  const shape = (json: unknown) => postsFromResponse(json).isKnownShape;

  test('known for withheld posts, empty timelines and refusals', () => {
    const gone = [
      { __typename: 'TweetTombstone', tombstone: { text: { text: 'Deleted' } } },
      { __typename: 'TweetUnavailable', reason: 'Suspended' },
    ];
    for (const result of gone)
      expect(postsFromResponse(search(addEntries(entry(1, result))))).toEqual({
        isKnownShape: true,
        posts: [],
        related: [],
        deletedIds: [],
      });
    const empty = { entryId: `tweet-${id(1)}`, content: { itemContent: { tweet_results: {} } } };
    expect(shape(search(addEntries(empty)))).toBe(true);
    expect(shape(search(addEntries({ entryId: 'cursor-top-1', content: {} })))).toBe(true);
    expect(shape({ errors: [{ code: 88, message: 'Rate limit exceeded' }], data: {} })).toBe(true);
  });

  test('unknown where posts should be and none can be read', () => {
    expect(shape({ data: { search: { rows: [tweet(1, 'Hi')] } } })).toBe(false);
    expect(shape(search(addEntries({ entryId: `tweet-${id(1)}`, content: { post: tweet(1, 'Hi') } })))).toBe(false);
    expect(shape(search(addEntries(entry(1, { rest_id: id(1), body: 'Hi' }))))).toBe(false);
    expect(shape(search(addEntries(entry(1, tweet(1, 'Hi', {}, { core: {} })))))).toBe(false);
    expect(shape('<html>')).toBe(false);
  });
});

describe('rubbish', () => {
  const keys = [
    'data',
    'instructions',
    'entries',
    'entry',
    'entryId',
    'content',
    'itemContent',
    'items',
    'item',
    'tweet',
  ];
  const tweetKeys = [
    'tweet_results',
    'result',
    'legacy',
    'core',
    'rest_id',
    'full_text',
    'entities',
    'urls',
    'url',
    'indices',
  ];
  const more = [
    'note_tweet',
    'display_text_range',
    'media',
    'hashtags',
    'user_mentions',
    'created_at',
    '__proto__',
    'errors',
  ];
  const leaf = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom<unknown>(id(1), 'tweet-1', -1, [5, 2], 'Hi @a'));
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 8, withCrossShrink: true },
      leaf,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys, ...tweetKeys, ...more), tie('tree'), { maxKeys: 5 }),
    ),
  }));

  test('never throws', () => {
    fc.assert(
      fc.property(tree, (json) => void postsFromResponse(json)),
      { numRuns: 500 },
    );
  });

  test('in any field of a post never throws and never gives a post without its fields', () => {
    const spoiled = fc.record({
      field: fc.constantFrom(...Object.keys(tweet(1, '').legacy as object), ...tweetKeys),
      value: tree,
    });
    fc.assert(
      fc.property(spoiled, ({ field, value }) => {
        const legacy = { ...(tweet(1, 'Hi @a #b').legacy as object), [field]: value };
        for (const result of [tweet(1, 'Hi', legacy), tweet(1, 'Hi', {}, { [field]: value })]) {
          const { posts, related } = postsFromResponse(search(addEntries(entry(1, result))));
          for (const post of [...posts, ...related]) {
            expect(post.id).toMatch(/^\d+$/);
            expect(post.author).toMatch(/^\w+$/);
            expect(Number.isInteger(post.at)).toBe(true);
            for (const list of [post.hashtags, post.mentions, post.links, post.altTexts]) {
              expect(list.every((one) => typeof one === 'string')).toBe(true);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('of any depth is read', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 20_000; level += 1)
      deep = level % 2 ? [deep] : { tweet_results: { result: { quoted_status_result: deep } } };
    expect(postsFromResponse({ data: deep }).posts).toEqual([]);
  });
});
