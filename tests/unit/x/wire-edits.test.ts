import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/chat/post.ts';
import { KnownPosts } from '@/lib/x/known-posts.ts';
import { markOf, pairActs, readActRequest } from '@/lib/x/wire-acts.ts';
import { postsFromResponse } from '@/lib/x/wire-posts.ts';
import { addEntries, entry, id, itemContent, moduleEntry, type Sample, search, tweet } from './wire-samples.ts';

const editIds = (edit_control: Sample, number = 2) => {
  const [post] = postsFromResponse(search(addEntries(entry(number, tweet(number, 'Q1', {}, { edit_control }))))).posts;
  return post?.editIds;
};

describe('versions of a post', () => {
  test.each<[string, Sample, string[]]>([
    ['never edited', { edit_tweet_ids: [id(2)], edits_remaining: '5' }, []],
    ['a first version seen after the edit', { edit_tweet_ids: [id(2), id(5)] }, [id(2), id(5)]],
    [
      'a later version',
      { initial_tweet_id: id(1), edit_control_initial: { edit_tweet_ids: [id(1), id(2)] } },
      [id(1), id(2)],
    ],
    ['a later version without the list', { initial_tweet_id: id(1) }, [id(1), id(2)]],
    ['out of order', { edit_tweet_ids: [id(3), id(2), id(1)] }, [id(1), id(2), id(3)]],
    ['rubbish', { edit_tweet_ids: [5, null, {}, ''], initial_tweet_id: 7 }, []],
    ['no list', { edit_tweet_ids: 'x' }, []],
  ])('are read from a post %s', (_, control, ids) => {
    expect(editIds(control)).toEqual(ids);
  });

  test('of an original are not those of its repost', () => {
    const original = tweet(1, 'Q1', {}, { edit_control: { edit_tweet_ids: [id(0), id(1)] } });
    const repost = tweet(3, 'RT', { retweeted_status_result: { result: original } });
    const found = postsFromResponse(search(addEntries(entry(3, { ...repost, edit_control: original.edit_control }))));
    expect(found.posts.map((post) => post.editIds)).toEqual([[]]);
    expect(found.related.map((post) => post.editIds)).toEqual([[id(0), id(1)]]);
  });

  test('are never more than the background takes', () => {
    const many = Array.from({ length: 50 }, (_, index) => id(100 + index));
    expect(editIds({ edit_tweet_ids: many })?.length).toBeLessThanOrEqual(20);
  });
});

const tombstone = (text: string, key = 'text') => ({
  __typename: 'TweetTombstone',
  tombstone: { __typename: 'TextTombstone', [key]: { rtl: false, text, entities: [] } },
});
const DELETED = 'This Post was deleted by the Post author. Learn more';

describe('tombstones', () => {
  const deleted = (...entries: Sample[]) => postsFromResponse(search(addEntries(...entries))).deletedIds;

  test('of deleted posts name the post by their entry', () => {
    expect(deleted(entry(1, tombstone(DELETED)), entry(2, tweet(2, 'Hello')))).toEqual([id(1)]);
    expect(deleted(entry(1, tombstone('This Tweet was deleted by the Tweet author. Learn more')))).toEqual([id(1)]);
    expect(deleted(entry(1, tombstone(DELETED, 'richText')))).toEqual([id(1)]);
    const thread = moduleEntry(`conversationthread-${id(3)}`, [
      [`tweet-${id(3)}`, itemContent(tweet(3, 'A1'))],
      [`tweet-${id(4)}`, itemContent(tombstone(DELETED))],
    ]);
    expect(deleted(thread)).toEqual([id(4)]);
  });

  test.each([
    'This Post is from a suspended account. Learn more',
    'You’re unable to view this Post because this account owner limits who can view their Posts. Learn more',
    'Age-restricted adult content. This content might not be appropriate for people under 18 years old.',
    'This Post is from an account that no longer exists. Learn more',
    'This Post is unavailable. Learn more',
    'There’s a new version of this Post.',
    'Dieser Beitrag ist nicht verfügbar.',
    '',
  ])('that say anything else delete nothing: %s', (text) => {
    expect(deleted(entry(1, tombstone(text)))).toEqual([]);
  });

  test('of quoted posts name the post that the quoting one names', () => {
    const quoted = { quoted_status_result: { result: tombstone(DELETED) } };
    const named = tweet(2, 'Look', { quoted_status_id_str: id(1) }, quoted);
    expect(deleted(entry(2, named))).toEqual([id(1)]);
    expect(deleted(entry(2, { __typename: 'TweetWithVisibilityResults', tweet: named }))).toEqual([id(1)]);
    expect(deleted(entry(2, tweet(2, 'Look', {}, quoted)))).toEqual([]);
    const hidden = { quoted_status_result: { result: tombstone('This Post is from a suspended account.') } };
    expect(deleted(entry(2, tweet(2, 'Look', { quoted_status_id_str: id(1) }, hidden)))).toEqual([]);
  });

  test('of a post that is there as well, or of an advertisement, delete nothing', () => {
    expect(deleted(entry(1, tombstone(DELETED)), entry(1, tweet(1, 'Still here')))).toEqual([]);
    expect(deleted({ entryId: 'promoted-tweet-5', content: { itemContent: itemContent(tombstone(DELETED)) } })).toEqual(
      [],
    );
  });
});

describe('a deletion or repost by the person', () => {
  const asked = { kind: 'act-request', requestId: 'abc-1', act: 'delete', postId: id(1) } as const;
  const answer = (body: string, status = 200) => ({ kind: 'act-answer', requestId: 'abc-1', status, body }) as const;
  const done = '{"data":{"delete_tweet":{"tweet_results":{}}}}';

  test('counts once X has done it', () => {
    const pair = pairActs();
    expect(pair(asked)).toBeNull();
    expect(pair(answer(done))).toEqual({ act: 'delete', postId: id(1) });
    expect(pair(answer(done))).toBeNull();
  });

  test.each([
    ['like', 'favorite_tweet'],
    ['undo-like', 'unfavorite_tweet'],
    ['bookmark', 'tweet_bookmark_put'],
    ['undo-bookmark', 'tweet_bookmark_delete'],
  ] as const)('a %s counts by what stands under its own name', (act, name) => {
    const pair = pairActs();
    pair({ ...asked, act });
    expect(pair(answer(`{"data":{"${name}":"Done"}}`))).toEqual({ act, postId: id(1) });
    expect(markOf(act)).toEqual({ mark: act.includes('like') ? 'like' : 'bookmark', isDone: !act.includes('undo') });
    for (const other of [
      `{"data":{"${name}":null}}`,
      '{"data":{"delete_tweet":"Done"}}',
      '{"errors":[{"code":139}]}',
    ]) {
      pair({ ...asked, act });
      expect(pair(answer(other))).toBeNull();
    }
  });

  test('a repost and its undoing count as what they are', () => {
    const pair = pairActs();
    pair({ ...asked, act: 'repost' });
    const reposted = '{"data":{"create_retweet":{"retweet_results":{"result":{"rest_id":"9"}}}}}';
    expect(pair(answer(reposted))).toEqual({ act: 'repost', postId: id(1) });
    pair({ ...asked, act: 'undo-repost' });
    expect(pair(answer('{"data":{"unretweet":{"source_tweet_results":{}}}}'))).toMatchObject({ act: 'undo-repost' });
  });

  test.each([
    answer('{"errors":[{"code":88}],"data":{"delete_tweet":{}}}'),
    answer('{"errors":[{"code":144}],"data":{}}'),
    answer(done, 429),
    answer(done, 0),
    answer(''),
    answer('{"data":{"create_tweet":{}}}'),
  ])('does not count when X refuses: $body $status', (refusal) => {
    const pair = pairActs();
    pair(asked);
    expect(pair(refusal)).toBeNull();
  });

  test('is read from its request only', () => {
    expect(readActRequest('delete', JSON.stringify({ variables: { tweet_id: id(1), dark_request: false } }))).toBe(
      id(1),
    );
    const undone = JSON.stringify({ variables: { source_tweet_id: id(2), dark_request: false } });
    expect(readActRequest('undo-repost', undone)).toBe(id(2));
    for (const body of ['', '{}', '{"variables":{"tweet_id":5}}', '{"variables":{"source_tweet_id":"5"}}'])
      expect(readActRequest('delete', body)).toBeNull();
  });

  test('requests that are never answered do not pile up', () => {
    const pair = pairActs();
    for (let index = 0; index < 100; index += 1) pair({ ...asked, requestId: `abc-${index}` });
    expect(pair({ ...answer(done), requestId: 'abc-3' })).toBeNull();
    expect(pair({ ...answer(done), requestId: 'abc-99' })).toEqual({ act: 'delete', postId: id(1) });
  });
});

describe('the posts a tab knows', () => {
  const [post] = postsFromResponse(search(addEntries(entry(1, tweet(1, 'Q1 Why?'))))).posts as [Post];

  test('stay deleted, whether they are seen before or after', () => {
    for (const isSeenFirst of [true, false]) {
      const posts = new KnownPosts();
      if (isSeenFirst) posts.add([post]);
      expect(posts.markDeleted([post.id])).toEqual([post.id]);
      expect(posts.markDeleted([post.id])).toEqual([]);
      posts.add([post]);
      expect(posts.get(post.id)?.isDeleted).toBe(true);
      expect(posts.all()).toMatchObject([{ id: post.id, isDeleted: true }]);
      expect(posts.deletedIds()).toEqual([post.id]);
    }
  });
});
