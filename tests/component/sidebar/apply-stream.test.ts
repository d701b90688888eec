import { describe, expect, it } from 'vitest';
import { applyStream } from '@/components/sidebar/apply-stream.ts';
import { makeStreamPost as post } from '../../unit/views/stream-post-for-test.ts';

const whole = { key: 'weph', isWhole: true, posts: [post('10'), post('20'), post('30')], gone: [] };
const part = { key: 'weph', isWhole: false, posts: [], gone: [] };

describe('applyStream', () => {
  it('begins with the whole and forgets what was shown of another session', () => {
    const stream = applyStream({ key: 'other', posts: [post('1')] }, whole);
    expect(stream).toEqual({ key: 'weph', posts: whole.posts });
    expect(applyStream(stream, { ...whole, key: null, posts: [] })).toEqual({ key: null, posts: [] });
  });

  it('adds new posts at their time, replaces changed ones and takes away those gone', () => {
    const stream = applyStream(null, whole);
    const changed = post('20', { isAnswered: true });
    const next = applyStream(stream, { ...part, posts: [post('15'), changed, post('40')], gone: ['10'] });
    expect(next?.posts.map(({ id }) => id)).toEqual(['15', '20', '30', '40']);
    expect(next?.posts[1]).toBe(changed);
    expect(next?.posts[2]).toBe(stream?.posts[2]);
    expect(stream?.posts).toHaveLength(3);
  });

  it('orders posts of one second by their ids, a shorter id first', () => {
    const at = 5_000;
    const stream = applyStream(null, { ...whole, posts: [post('99', { at })] });
    const next = applyStream(stream, { ...part, posts: [post('100', { at }), post('98', { at })] });
    expect(next?.posts.map(({ id }) => id)).toEqual(['98', '99', '100']);
  });

  it('takes no part of a stream that it does not have', () => {
    const stream = applyStream(null, whole);
    expect(applyStream(stream, { ...part, key: 'other', posts: [post('40')] })).toBe(stream);
    expect(applyStream(null, { ...part, posts: [post('40')] })).toBeNull();
  });
});
