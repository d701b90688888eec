import { expect, test } from 'vitest';
import { readOperation } from '@/lib/x/wire-operations.ts';

const graphql = (operation: string) => `https://x.com/i/api/graphql/aB-c_1/${operation}`;

test.each([
  ['/i/api/graphql/x/SearchTimeline?variables=1', 'SearchTimeline'],
  [graphql('ListLatestTweetsTimeline'), 'ListLatestTweetsTimeline'],
  [graphql('CommunityTweetsTimeline'), 'CommunityTweetsTimeline'],
  ['https://api.x.com/graphql/x/TweetResultByRestId?variables=1', 'TweetResultByRestId'],
  ['https://evil.example/graphql/x/SearchTimeline', null],
  [graphql('CreateNoteTweet'), 'CreateNoteTweet'],
  [graphql('DeleteTweet'), 'DeleteTweet'],
  [graphql('CreateRetweet'), 'CreateRetweet'],
  [graphql('FavoriteTweet'), null],
  [graphql('DeleteBookmark'), null],
  [graphql('CreateScheduledTweet'), null],
  [graphql('Bookmarks'), null],
  [graphql('NotificationsTimeline'), null],
  ['https://evil.example/i/api/graphql/x/SearchTimeline', null],
  ['https://x.com.evil.example/i/api/graphql/x/SearchTimeline', null],
  ['https://x.com/other?u=/i/api/graphql/x/SearchTimeline', null],
])('%s is copied as %s', (address, operation) => {
  expect(readOperation(address, '')).toBe(operation);
});

test.each([
  ['FavoriteTweet', 'like'],
  ['UnfavoriteTweet', 'like'],
  ['CreateBookmark', 'bookmark'],
  ['DeleteBookmark', 'bookmark'],
])('%s is copied only where a %s is wanted', (operation, act) => {
  const other = act === 'like' ? 'bookmark' : 'like';
  expect(readOperation(graphql(operation), `wants ${act}`)).toBe(operation);
  expect(readOperation(graphql(operation), `wants ${other}`)).toBeNull();
  expect(readOperation(graphql(operation), 'wants ')).toBeNull();
});
