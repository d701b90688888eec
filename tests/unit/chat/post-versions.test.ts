import { describe, expect, test } from 'vitest';
import { mergePosts } from '../../../lib/chat/merge-posts.ts';
import { type Post, timeOfId } from '../../../lib/chat/post.ts';
import { currentPosts, versionIds } from '../../../lib/chat/post-versions.ts';
import { EIGHT, MINUTE, postAt } from './make-post.ts';

const current = (...posts: Post[]) => currentPosts(mergePosts(posts));

const first = postAt(3, 'WePharmacists', 'Q2: Waht went well? #WePh', { id: '100', editIds: [] });
const second = postAt(4, 'WePharmacists', 'Q2: What went well? #WePh', { id: '101', editIds: ['100', '101'] });
const third = postAt(5, 'WePharmacists', 'Q2: What went well for you? #WePh', {
  id: '102',
  editIds: ['100', '101', '102'],
});

describe('the posts as they stand now', () => {
  test('of an edited post only the newest version counts, with the time of the first', () => {
    const posts = current(third, first, second);
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({ id: '102', text: third.text, at: first.at, editIds: ['100', '101', '102'] });
  });

  test('a list of versions that is out of date still joins them', () => {
    const stale = { ...second, editIds: ['100', '101'] };
    expect(current(first, stale, third).map((post) => post.id)).toEqual(['102']);
    expect(current(first, stale).map((post) => post.id)).toEqual(['101']);
  });

  test('what answers or quotes an older version points at the newest', () => {
    const reply = postAt(6, 'nell_rx', 'A2 the tea', { replyTo: '100', conversationId: '100' });
    const quote = postAt(7, 'tomos_meds', 'A2 the biscuits', { quoteOf: '101' });
    const [, answered, quoted] = current(first, second, third, reply, quote);
    expect(answered).toMatchObject({ replyTo: '102', conversationId: '102' });
    expect(quoted).toMatchObject({ quoteOf: '102' });
  });

  test('without the first version its time is read from its id', () => {
    const id = (at: number) => String(BigInt(at - 1_288_834_974_657) << 22n);
    const [one, two] = [id(EIGHT + 3 * MINUTE + 400), id(EIGHT + 5 * MINUTE + 700)];
    const edited = postAt(5, 'WePharmacists', 'Q2: What went well?', { id: two, editIds: [one, two] });
    expect(timeOfId(one)).toBe(EIGHT + 3 * MINUTE);
    expect(current(edited)[0]?.at).toBe(EIGHT + 3 * MINUTE);
    const odd = { ...edited, editIds: ['1000000000000000', two] };
    expect(current(odd)[0]?.at).toBe(edited.at);
  });

  test('a version that only the page saw takes its conversation from one the wire told of', () => {
    const onPage: Post = { ...third, eyes: ['page'], editIds: [], replyTo: '7', conversationId: null };
    const listed = { ...second, editIds: ['100', '101', '102'], conversationId: '100' };
    expect(current(first, listed, onPage)[0]).toMatchObject({ id: '102', replyTo: null, conversationId: '102' });
  });

  test('a post is deleted when any of its versions is; reposts of it go with it', () => {
    const gone = current({ ...first, isDeleted: true }, second, postAt(6, 'bea', '', { repostOf: '101' }));
    expect(gone.map(({ id, isDeleted }) => [id, isDeleted])).toEqual([['101', true]]);
  });

  test('nobody edits the posts of somebody else', () => {
    const forged = postAt(9, 'mischief', 'Q2: Buy my book? #WePh', { id: '109', editIds: ['100', '109'] });
    expect(current(first, forged).map((post) => post.id)).toEqual(['100', '109']);
  });

  test('unedited posts stay the same objects, edited ones from call to call', () => {
    const other = postAt(6, 'nell_rx', 'A2 the tea #WePh');
    const reply = postAt(7, 'nell_rx', 'and the cake', { replyTo: '100' });
    const posts = [first, second, other, reply];
    const [one, two] = [currentPosts(mergePosts(posts)), currentPosts(mergePosts(posts))];
    expect(one).toContain(other);
    for (const [index, post] of one.entries()) expect(two[index]).toBe(post);
    const plain = mergePosts([first, other]);
    expect(currentPosts(plain)).toBe(plain);
  });

  test('a post has at least its own id as a version', () => {
    expect(versionIds(first)).toEqual(['100']);
    expect(versionIds(third)).toEqual(['100', '101', '102']);
  });
});
