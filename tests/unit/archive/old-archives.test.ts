import { describe, expect, test } from 'vitest';
import { readZip, tweet, ytd, zipOf } from './archive-for-test.ts';

const AT = Date.UTC(2024, 2, 5, 20, 10);
const minute = (count: number) => AT + count * 60_000;

describe('archives of earlier years', () => {
  test('from 2018 to 2021: tweet.js with bare elements', async () => {
    const { posts, report } = await readZip(
      await zipOf({
        'account.js': ytd('account', [
          { account: { username: 'rowan_rx', accountId: '4242', email: 'x@example.org' } },
        ]),
        'tweet.js': ytd('tweet', [tweet(AT, 'A1 yes #WePh').tweet]),
        'tweet-part1.js': ytd('tweet', [tweet(minute(1), 'A2 no #WePh').tweet], 1),
      }),
    );
    expect(report.owner).toEqual({ handle: 'rowan_rx', accountId: '4242' });
    expect(posts.map((post) => post.whole().text)).toEqual(['A1 yes #WePh', 'A2 no #WePh']);
  });

  test('before 2018: a file for each month', async () => {
    const old = (id: string, created: string, text: string, more = {}) => ({
      source: 'web',
      entities: { user_mentions: [], media: [], hashtags: [{ text: 'WePh', indices: [0, 5] }], urls: [] },
      geo: {},
      id_str: id,
      id: Number(id),
      text,
      created_at: created,
      user: { name: 'Rowan', screen_name: 'rowan_rx', id_str: '4242', id: 4242 },
      ...more,
    });
    const month = (name: string, list: unknown[]) =>
      `Grailbird.data.tweets_${name} = \n ${JSON.stringify(list, null, 2)}`;
    const original = { id_str: '451700000000000000', text: 'Ask the patient', user: { screen_name: 'ann_rx' } };
    const { posts, report } = await readZip(
      await zipOf({
        'data/js/tweets/2014_04.js': month('2014_04', [
          old('451800000000000001', '2014-04-03 19:07:37 +0000', 'RT @ann_rx: Ask the patient', {
            retweeted_status: original,
          }),
        ]),
        'data/js/tweets/2014_03.js': month('2014_03', [
          old('450700000000000001', 'Mon Mar 31 19:07:37 +0000 2014', '#WePh A1 yes', {
            in_reply_to_status_id_str: '450699000000000000',
            in_reply_to_screen_name: 'ann_rx',
          }),
        ]),
        'data/js/user_details.js': 'var user_details =  {"screen_name" : "rowan_rx", "id" : "4242"}',
        'data/js/tweet_index.js': 'var tweet_index =  []',
        'tweets.csv': 'tweet_id',
        'index.html': '',
      }),
    );
    expect(report.owner.handle).toBe('rowan_rx');
    expect(posts.map(({ id, isReply, isRepost }) => [id, isReply, isRepost])).toEqual([
      ['450700000000000001', true, false],
      ['451800000000000001', false, true],
    ]);
    expect(posts.map(({ at }) => new Date(at).toISOString())).toEqual([
      '2014-03-31T19:07:37.000Z',
      '2014-04-03T19:07:37.000Z',
    ]);
    expect(posts[1]?.whole().repostOf).toBe('451700000000000000');
  });
});
