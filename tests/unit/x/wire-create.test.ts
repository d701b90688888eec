import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCreateAnswer, readCreateRequest } from '@/lib/x/wire-create.ts';
import { id, tweet } from './wire-samples.ts';

const body = (variables: object) => JSON.stringify({ variables, features: {}, queryId: 'aBc-_123' });

describe('a request to post', () => {
  test('is read as a reply, a quote or a post of its own', () => {
    expect(readCreateRequest(body({ tweet_text: 'A1 tea #WePh' }))).toEqual({
      text: 'A1 tea #WePh',
      replyTo: null,
      quoteOf: null,
    });
    const reply = { in_reply_to_tweet_id: id(1), exclude_reply_user_ids: [] };
    expect(readCreateRequest(body({ tweet_text: '', reply }))).toEqual({ text: '', replyTo: id(1), quoteOf: null });
    for (const end of ['', '?s=20', '/photo/1']) {
      const attachment_url = `https://x.com/kim/status/${id(2)}${end}`;
      expect(readCreateRequest(body({ tweet_text: 'So', attachment_url }))?.quoteOf).toBe(id(2));
    }
  });

  test.each(['', 'x', '{}', '[]', 'null', body({}), body({ tweet_text: 5 })])('is not %j', (text) => {
    expect(readCreateRequest(text)).toBeNull();
  });

  test('takes no number for an id', () => {
    expect(readCreateRequest(body({ tweet_text: 'A', reply: { in_reply_to_tweet_id: 20850 } }))?.replyTo).toBeNull();
  });
});

describe('an answer', () => {
  const created = (key: string, tweet_results: unknown, more: object = {}) =>
    JSON.stringify({ data: { [key]: { tweet_results } }, ...more });
  const error = (code: number, message: string) => ({ message, path: ['create_tweet'], extensions: { code }, code });

  test.each(['create_tweet', 'notetweet_create'])('with a post under %s accepts', (key) => {
    const text = '@kim A1 tea #WePh';
    const legacy = { display_text_range: [5, text.length], in_reply_to_status_id_str: id(2) };
    const answer = readCreateAnswer(200, created(key, { result: tweet(1, text, legacy) }));
    expect(answer).toMatchObject({ kind: 'accepted', post: { id: id(1), text: 'A1 tea #WePh', replyTo: id(2) } });
  });

  test('accepts a post that X calls limited, and one beside an error', () => {
    const limited = { __typename: 'TweetWithVisibilityResults', tweet: tweet(1, 'A1') };
    expect(readCreateAnswer(200, created('create_tweet', { result: limited })).kind).toBe('accepted');
    const beside = created('create_tweet', { result: tweet(1, 'A1') }, { errors: [error(131, 'Dependency')] });
    expect(readCreateAnswer(200, beside).kind).toBe('accepted');
  });

  test('with an error refuses, whatever HTTP says', () => {
    const duplicate = JSON.stringify({ errors: [error(187, 'Status is a duplicate.')], data: {} });
    for (const status of [200, 403]) {
      expect(readCreateAnswer(status, duplicate)).toEqual({
        kind: 'refused',
        code: 187,
        message: 'Status is a duplicate.',
      });
    }
    const inside = JSON.stringify({ errors: [{ message: 'No', extensions: { code: 226 } }] });
    expect(readCreateAnswer(200, inside)).toEqual({ kind: 'refused', code: 226, message: 'No' });
  });

  test('says 88 for too many requests, with or without words', () => {
    for (const text of ['', 'Rate limit exceeded\n', JSON.stringify({ errors: [{ message: '' }] })]) {
      expect(readCreateAnswer(429, text)).toEqual({ kind: 'refused', code: 88, message: '' });
    }
  });

  test('without a word refuses: nothing was posted', () => {
    const silent = { kind: 'refused', code: null, message: '' };
    expect(readCreateAnswer(200, created('create_tweet', {}))).toEqual(silent);
    expect(readCreateAnswer(404, '')).toEqual(silent);
  });

  test.each([
    ['a broken connection', 0, ''],
    ['a fault of the server', 503, '<html>'],
    ['a time-out', 408, ''],
    ['an answer nobody knows', 200, JSON.stringify({ data: { made: { id: id(1) } } })],
    ['a post that cannot be read', 200, created('create_tweet', { result: { rest_id: id(1) } })],
    ['nothing', 200, ''],
  ])('is unknown for %s', (_, status, text) => {
    expect(readCreateAnswer(status, text)).toEqual({ kind: 'unknown' });
  });

  test('never throws', () => {
    const text = fc.oneof(fc.string(), fc.json());
    fc.assert(
      fc.property(
        fc.integer(),
        text,
        (status, rubbish) => void [readCreateAnswer(status, rubbish), readCreateRequest(rubbish)],
      ),
    );
  });
});
