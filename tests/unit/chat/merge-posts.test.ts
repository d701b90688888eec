import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePost, mergePosts, withLast } from '../../../lib/chat/merge-posts.ts';
import type { Eye, Post } from '../../../lib/chat/post.ts';
import { postAt } from './make-post.ts';

const maybe = (...values: string[]) => fc.constantFrom<string | null>(null, ...values);
const words = fc.array(fc.constantFrom('WePh', 'weph', 'OTalk'), { maxLength: 2 });

function sighting(id: fc.Arbitrary<string>): fc.Arbitrary<Post> {
  const polls = fc.constantFrom({}, { poll: ['Tea', 'Cake'] }, { poll: ['Tea 🍵', 'Cake'] });
  return fc.tuple(plainSighting(id), polls).map(([post, poll]) => ({ ...post, ...poll }));
}

function plainSighting(id: fc.Arbitrary<string>): fc.Arbitrary<Post> {
  return fc.record({
    id,
    author: fc.constantFrom('nell_rx', 'Nell_Rx'),
    authorName: maybe('Nell', 'Nell 💊'),
    text: fc.constantFrom('A1 time', 'A1 time 👏', 'A1 tim…', 'A1: people', ''),
    at: fc.constantFrom(1000, 2000),
    hashtags: words,
    mentions: words,
    links: words,
    replyTo: maybe('7', '12'),
    replyToAuthor: maybe('host', 'Host'),
    conversationId: maybe('7', '9'),
    quoteOf: maybe('3', '44'),
    repostOf: maybe('5'),
    repostedBy: maybe('sam', 'jo'),
    hasMedia: fc.boolean(),
    altTexts: fc.array(fc.constantFrom('a card', 'a question card'), { maxLength: 2 }),
    isTruncated: fc.boolean(),
    lang: maybe('en', 'de'),
    editIds: fc.constantFrom<readonly string[]>([], ['1', '2'], ['1', '2', '3']),
    isDeleted: fc.boolean(),
    eyes: fc.constantFrom<readonly Eye[]>(['page'], ['wire'], ['page', 'wire']),
  });
}
const same = sighting(fc.constant('1'));

describe('mergePost', () => {
  it('does not depend on the order of two sightings', () => {
    fc.assert(
      fc.property(same, same, (a, b) => {
        expect(mergePost(a, b)).toEqual(mergePost(b, a));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the grouping of three', () => {
    fc.assert(
      fc.property(same, same, same, (a, b, c) => {
        expect(mergePost(mergePost(a, b), c)).toEqual(mergePost(a, mergePost(b, c)));
      }),
      { numRuns: 5000 },
    );
  });

  it('changes nothing when a post is seen twice', () => {
    fc.assert(
      fc.property(same, (a) => {
        expect(mergePost(a, a)).toEqual(a);
      }),
    );
    fc.assert(
      fc.property(same, same, (a, b) => {
        expect(mergePost(mergePost(a, b), b)).toEqual(mergePost(a, b));
      }),
    );
  });

  it('takes the wire before the page and a whole text before a cut one', () => {
    const wire = postAt(1, 'nell_rx', 'A1 time & people', { id: '1', replyTo: '7', conversationId: '7' });
    const page: Post = {
      ...wire,
      text: 'A1 time and some people',
      eyes: ['page'],
      replyTo: '12',
      conversationId: null,
      authorName: 'Nell',
    };
    expect(mergePost(page, wire)).toMatchObject({
      text: 'A1 time & people',
      replyTo: '7',
      authorName: 'Nell',
      eyes: ['page', 'wire'],
    });
    const cut: Post = { ...wire, text: 'A1 time &…', isTruncated: true };
    expect(mergePost(cut, page)).toMatchObject({ text: 'A1 time and some people', isTruncated: false });
  });

  it('refuses two different posts', () => {
    expect(() => mergePost(postAt(1, 'a', 'x'), postAt(1, 'a', 'x'))).toThrow(RangeError);
  });
});

describe('mergePosts', () => {
  it('gives the same list for every order of the same sightings', () => {
    const some = fc.array(sighting(fc.constantFrom('1', '2', '10')), { maxLength: 8 });
    fc.assert(
      fc.property(some, fc.integer(), (list, seed) => {
        const shuffled = [...list, ...list].sort(
          (a, b) => ((a.text.length * 31 + seed) % 7) - ((b.text.length * 17 + seed) % 5),
        );
        expect(mergePosts(shuffled)).toEqual(mergePosts(list));
      }),
    );
  });
});

describe('withLast', () => {
  const ids = fc.uniqueArray(fc.constantFrom('1', '2', '3', '10', '11'), { minLength: 1 });
  const several = ids.chain((list) => fc.tuple(...list.map((id) => sighting(fc.constant(id)))));

  it('gives what merging everything gives, or nothing', () => {
    fc.assert(
      fc.property(several, ([last, ...others]) => {
        const before = mergePosts(others);
        const longer = withLast(before, last as Post);
        const whole = mergePosts([...others, last as Post]);
        expect(longer).toEqual(whole.at(-1) === last ? whole : null);
        if (longer) expect(mergePosts(longer)).toBe(longer);
      }),
    );
  });

  it('takes no list that was not merged', () => {
    expect(withLast([postAt(1, 'a', 'x')], { ...postAt(2, 'b', 'y'), id: '9' })).toBeNull();
  });
});
