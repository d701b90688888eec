import { describe, expect, test } from 'vitest';
import { postsFromResponse } from '@/lib/x/wire-posts.ts';
import { addEntries, entry, id, itemContent, moduleEntry, search, tweet, users } from './wire-samples.ts';

const read = (result: unknown) => {
  const [post] = postsFromResponse(search(addEntries(entry(1, result)))).posts;
  if (!post) throw new Error('No post was read.');
  return post;
};
const ids = (json: unknown) => postsFromResponse(json).posts.map((post) => post.id);

describe('a post', () => {
  test('is read whole', () => {
    const text = 'A1 💊 ask &lt;first&gt; #WePh #🙂no https://t.co/aBcDeFgHi1 &amp;amp; @Bob_Rx';
    const post = read(
      tweet(1, text, {
        in_reply_to_status_id_str: id(9),
        in_reply_to_screen_name: 'weph_host',
        conversation_id_str: id(8),
        entities: {
          hashtags: [{ indices: [25, 30], text: 'WePh' }],
          urls: [{ url: 'https://t.co/aBcDeFgHi1', expanded_url: 'https://example.org/a?b=1&c', indices: [37, 60] }],
          user_mentions: [{ screen_name: 'Bob_Rx', indices: [71, 78] }],
        },
      }),
    );
    expect(post).toEqual({
      id: id(1),
      author: 'ann_rx',
      authorName: 'Ann',
      text: 'A1 💊 ask <first> #WePh #🙂no https://example.org/a?b=1&c &amp; @Bob_Rx',
      at: Date.UTC(2026, 7, 6, 19, 2, 33),
      hashtags: ['WePh'],
      mentions: ['Bob_Rx'],
      links: ['https://example.org/a?b=1&c'],
      replyTo: id(9),
      replyToAuthor: 'weph_host',
      conversationId: id(8),
      quoteOf: null,
      repostOf: null,
      repostedBy: null,
      hasMedia: false,
      altTexts: [],
      isTruncated: false,
      lang: 'en',
      editIds: [],
      isDeleted: false,
      eyes: ['wire'],
    });
  });

  test.each(Object.entries(users))('names its author in the shape "%s"', (_, user) => {
    const post = read(tweet(1, 'Hello', {}, { core: { user_results: { result: user('kim', 'Kim 💊') } } }));
    expect([post.author, post.authorName]).toEqual(['kim', 'Kim 💊']);
  });

  test('drops the mentions X put before a reply from the text, counting an escape and an emoji as X does', () => {
    const text = '@ann @bob 💊 &amp; 👩‍⚕️ tea https://t.co/pic1234567';
    const shown = [...'@ann @bob 💊 &amp; 👩‍⚕️ tea'].length;
    const post = read(
      tweet(1, text, {
        display_text_range: [10, shown],
        entities: {
          user_mentions: [
            { screen_name: 'bob', indices: [5, 9] },
            { screen_name: 'ann', indices: [0, 4] },
          ],
          media: [{ url: 'https://t.co/pic1234567' }],
        },
        extended_entities: { media: [{ ext_alt_text: 'A chart' }, {}, { ext_alt_text: 'A <b> label' }] },
      }),
    );
    expect(post.text).toBe('💊 & 👩‍⚕️ tea');
    expect(post.mentions).toEqual(['ann', 'bob']);
    expect(post.altTexts).toEqual(['A chart', 'A <b> label']);
    expect(post.hasMedia).toBe(true);
  });

  test('cuts the address of its picture and of the quoted post where no range tells', () => {
    const post = read(
      tweet(1, 'Look https://t.co/in11111111 https://t.co/quote11111 https://t.co/pic1111111', {
        display_text_range: undefined,
        quoted_status_id_str: id(7),
        quoted_status_permalink: { url: 'https://t.co/quote11111' },
        entities: {
          hashtags: [],
          urls: [
            { url: 'https://t.co/quote11111', expanded_url: 'https://x.com/kim/status/1', indices: [29, 52] },
            { url: 'https://t.co/in11111111', expanded_url: 'https://example.org/', indices: [5, 28] },
          ],
          media: [{ url: 'https://t.co/pic1111111' }],
        },
      }),
    );
    expect(post.text).toBe('Look https://example.org/');
    expect(post.links).toEqual(['https://example.org/']);
    expect(post.quoteOf).toBe(id(7));
  });

  test("cuts the address of the quoted post where X does not name it, and no other post's", () => {
    const urls = [
      { url: 'https://t.co/other11111', expanded_url: `https://x.com/kim/status/${id(6)}`, indices: [0, 23] },
      { url: 'https://t.co/quote11111', expanded_url: `https://x.com/kim/status/${id(7)}?s=20`, indices: [30, 53] },
    ];
    const legacy = { quoted_status_id_str: id(7), entities: { urls } };
    const post = read(tweet(1, 'https://t.co/other11111 agree https://t.co/quote11111', legacy));
    expect(post.text).toBe(`https://x.com/kim/status/${id(6)} agree`);
    expect(post.links).toEqual([`https://x.com/kim/status/${id(6)}`]);
  });

  test('finds whom it answers by the id where X leaves out the name', () => {
    const entities = { user_mentions: [{ screen_name: 'kim_rx', id_str: '77', indices: [0, 7] }] };
    const legacy = { in_reply_to_status_id_str: id(9), in_reply_to_user_id_str: '77', entities };
    expect(read(tweet(1, '@kim_rx yes', legacy)).replyToAuthor).toBe('kim_rx');
    expect(read(tweet(1, 'yes', { ...legacy, entities: {} })).replyToAuthor).toBeNull();
  });

  test('keeps an address that stands inside the text', () => {
    const urls = [{ url: 'https://t.co/abcdefghij', expanded_url: 'https://example.org/x', indices: [4, 27] }];
    expect(read(tweet(1, 'See https://t.co/abcdefghij日本 now', { entities: { urls } })).text).toBe(
      'See https://example.org/x日本 now',
    );
  });

  test('takes the time from its id when X gives none', () => {
    const post = read(tweet(1, 'Hi', { created_at: undefined }, { rest_id: '1795767010087248186' }));
    expect(new Date(post.at).toISOString()).toBe('2024-05-29T10:39:53.000Z');
  });

  test('leaves the hashtags to the page when X lists none at all', () => {
    expect(read(tweet(1, 'Hi #WePh', { entities: undefined })).hashtags).toEqual([]);
  });

  test('is read inside the wrapper for limited replies', () => {
    const wrapped = { __typename: 'TweetWithVisibilityResults', tweet: tweet(1, 'Hi'), limitedActionResults: {} };
    expect(read(wrapped).text).toBe('Hi');
  });
});

describe('a long post', () => {
  const note = (text: string, entities: object = {}) => ({
    note_tweet: { is_expandable: true, note_tweet_results: { result: { text, entity_set: entities } } },
  });

  test('gives its full text, which X does not escape, with entities of its own', () => {
    const post = read(
      tweet(
        1,
        '@weph_host Long &amp; cut…',
        {
          display_text_range: [11, 20],
          in_reply_to_status_id_str: id(9),
          entities: { hashtags: [{ text: 'Old' }], user_mentions: [{ screen_name: 'weph_host', indices: [0, 10] }] },
        },
        note('@weph_host Long & whole &amp; more #WePh https://t.co/notelink11', {
          hashtags: [{ text: 'WePh', indices: [35, 40] }],
          urls: [{ url: 'https://t.co/notelink11', expanded_url: 'https://example.org/n' }],
          user_mentions: [],
        }),
      ),
    );
    expect(post.text).toBe('Long & whole &amp; more #WePh https://example.org/n');
    expect(post.hashtags).toEqual(['WePh']);
    expect(post.mentions).toEqual(['weph_host']);
    expect(post.isTruncated).toBe(false);
  });

  test('is known to be cut when X leaves the full text out', () => {
    const cut = { note_tweet: { is_expandable: true, note_tweet_results: {} } };
    expect(read(tweet(1, 'The first 280', {}, cut))).toMatchObject({ text: 'The first 280', isTruncated: true });
  });
});

describe('posts inside posts', () => {
  const quoted = tweet(2, 'Quoted', {}, { core: { user_results: { result: users.old('kim') } } });

  test('a quoted post is related, not counted', () => {
    const quote = tweet(1, 'Yes', { quoted_status_id_str: id(2) }, { quoted_status_result: { result: quoted } });
    const found = postsFromResponse(search(addEntries(entry(1, quote))));
    expect(found.posts.map((post) => [post.id, post.quoteOf])).toEqual([[id(1), id(2)]]);
    expect(found.related.map(({ author, text }) => [author, text])).toEqual([['kim', 'Quoted']]);
  });

  test('a repost is one post of the reposter with the full words of the original', () => {
    const full = 'Long words #WePh that a repost cuts';
    const entities = { hashtags: [{ text: 'WePh', indices: [11, 16] }] };
    const original = tweet(
      3,
      full,
      { entities, quoted_status_id_str: id(2), in_reply_to_status_id_str: id(8), lang: 'cy' },
      { core: { user_results: { result: users.now('host') } }, quoted_status_result: { result: quoted } },
    );
    const repost = tweet(4, 'RT @host: Long words #We…', { retweeted_status_result: { result: original } });
    const found = postsFromResponse(search(addEntries(entry(4, repost))));
    expect(found.posts).toHaveLength(1);
    expect(found.posts[0]).toMatchObject({
      id: id(4),
      author: 'ann_rx',
      text: full,
      hashtags: ['WePh'],
      repostOf: id(3),
      replyTo: null,
      lang: 'cy',
      isTruncated: false,
    });
    expect(found.related.map((post) => [post.id, post.author, post.replyTo])).toEqual([
      [id(3), 'host', id(8)],
      [id(2), 'kim', null],
    ]);
  });

  test('a repost of a post that is gone passes for nobody’s own words', () => {
    const repost = tweet(4, 'RT @host: Long wo…', {
      retweeted_status_result: { result: { __typename: 'TweetTombstone' } },
    });
    expect(postsFromResponse(search(addEntries(entry(4, repost)))).posts).toEqual([]);
  });
});

describe('a timeline', () => {
  test('is read in all its parts, in order, each post once', () => {
    const json = search(
      { type: 'TimelineClearCache' },
      { type: 'TimelinePinEntry', entry: entry(1, tweet(1, 'pinned')) },
      addEntries(
        entry(2, tweet(2, 'two')),
        { entryId: 'cursor-top-1', content: { entryType: 'TimelineTimelineCursor', value: 'x' } },
        moduleEntry('conversationthread-3', [
          [`tweet-${id(3)}`, itemContent(tweet(3, 'three'))],
          [`tweet-${id(4)}`, itemContent(tweet(4, 'four'))],
          ['cursor-showmore-1', { itemType: 'TimelineTimelineCursor', value: 'y' }],
        ]),
        entry(2, tweet(2, 'two')),
      ),
      {
        type: 'TimelineAddToModule',
        moduleEntryId: 'conversationthread-3',
        moduleItems: [
          { entryId: `conversationthread-3-tweet-${id(5)}`, item: { itemContent: itemContent(tweet(5, 'five')) } },
        ],
      },
      { type: 'TimelineReplaceEntry', entry_id_to_replace: 'cursor-top-1', entry: entry(6, tweet(6, 'six')) },
      { type: 'TimelineTerminateTimeline', direction: 'Top' },
    );
    expect(ids(json)).toEqual([1, 2, 3, 4, 5, 6].map(id));
  });

  test('leaves out advertisements and suggestions', () => {
    const json = search(
      addEntries(
        entry(1, tweet(1, 'buy'), { promotedMetadata: { advertiser_results: {} } }),
        { ...entry(2, tweet(2, 'buy')), entryId: `promoted-tweet-${id(2)}-abc` },
        moduleEntry('conversationthread-3', [[`promoted-tweet-${id(3)}-ab`, itemContent(tweet(3, 'buy'))]]),
        moduleEntry('tweetdetailrelatedtweets-4', [[`tweet-${id(4)}`, itemContent(tweet(4, 'also'))]]),
        moduleEntry('who-to-follow-5', [['user-1', { itemType: 'TimelineUser', user_results: {} }]]),
        entry(6, tweet(6, 'own')),
      ),
      {
        type: 'TimelineAddToModule',
        moduleEntryId: 'tweetdetailrelatedtweets-4',
        moduleItems: [{ entryId: `x-tweet-${id(7)}`, item: { itemContent: itemContent(tweet(7, 'also')) } }],
      },
    );
    expect(ids(json)).toEqual([id(6)]);
  });

  test.each([
    ['home', (instructions: unknown) => ({ data: { home: { home_timeline_urt: { instructions } } } })],
    [
      'user, old',
      (instructions: unknown) => ({ data: { user: { result: { timeline_v2: { timeline: { instructions } } } } } }),
    ],
    ['list', (instructions: unknown) => ({ data: { list: { tweets_timeline: { timeline: { instructions } } } } })],
    ['status', (instructions: unknown) => ({ data: { threaded_conversation_with_injections_v2: { instructions } } })],
    ['of a wrapper nobody knows', (instructions: unknown) => ({ data: { a: [{ b: { instructions } }] } })],
  ])('%s', (_, wrap) => {
    expect(ids(wrap([addEntries(entry(1, tweet(1, 'Hi')))]))).toEqual([id(1)]);
  });

  test('may be a single post', () => {
    expect(ids({ data: { tweetResult: { result: tweet(1, 'Hi') } } })).toEqual([id(1)]);
    expect(ids({ data: { tweetResult: [{ result: tweet(1, 'Hi') }, { result: tweet(2, 'Ho') }] } })).toEqual([
      id(1),
      id(2),
    ]);
  });

  test('reads usable data beside an error', () => {
    const json = { ...search(addEntries(entry(1, tweet(1, 'Hi')))), errors: [{ code: 131, message: 'Dependency' }] };
    expect(ids(json)).toEqual([id(1)]);
  });

  test('names an author X left out from the rest of the response', () => {
    const bare = tweet(2, 'mine', { user_id_str: '36' }, { core: undefined });
    const json = search(addEntries(entry(2, bare), entry(1, tweet(1, 'Hi'))));
    expect(postsFromResponse(json).posts.map(({ author }) => author)).toEqual(['ann_rx', 'ann_rx']);
  });
});
