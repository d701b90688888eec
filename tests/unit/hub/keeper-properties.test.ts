import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { chatState } from '@/lib/chat/chat-state.ts';
import type { Post } from '@/lib/chat/post.ts';
import { Keeper } from '@/lib/hub/keeper.ts';
import { generatedEvenings } from '../chat/generated-evening.ts';
import { EIGHT, inputAt, MINUTE } from '../chat/make-post.ts';
import { emptyHistory } from '../history/history-db-for-test.ts';

vi.setConfig({ testTimeout: 30_000 });

type News = { readonly posts: readonly Post[] } | { readonly deleted: string };

/** What tabs tell: posts in batches, and deletions by their ids alone, before or after the posts themselves. */
function newsOf(sightings: readonly Post[], order: readonly number[], size: number): News[] {
  const rank = (index: number) => order[index % order.length] ?? 0;
  const deletions = sightings.filter((post) => post.isDeleted).map((post): News => ({ deleted: post.id }));
  const posts = sightings
    .filter((post) => !post.isDeleted)
    .sort((a, b) => rank(Number(a.id) % 97) - rank(Number(b.id) % 89));
  const batches = Array.from(
    { length: Math.ceil(posts.length / size) },
    (_, index): News => ({
      posts: posts.slice(index * size, (index + 1) * size),
    }),
  );
  const all = [...batches, ...deletions];
  return all
    .map((one, index) => [rank(index), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}

test('in whatever order posts and deletions are told, what is kept gives the same chat, also to a new worker', async () => {
  const ranks = fc.array(fc.nat(9999), { minLength: 100, maxLength: 100 });
  await fc.assert(
    fc.asyncProperty(generatedEvenings, ranks, fc.integer({ min: 1, max: 20 }), async ({ sightings }, order, size) => {
      const db = emptyHistory();
      const open = async () => {
        const keeper = new Keeper(db, () => EIGHT + 70 * MINUTE);
        await keeper.keepChats(['WePh', 'WeMDT'], ['WePharmacists', 'WeMDT']);
        return keeper;
      };
      const keeper = await open();
      for (const news of newsOf(sightings, order, size)) {
        if ('deleted' in news) await keeper.takeDeleted([news.deleted]);
        else await keeper.takePosts(news.posts);
      }
      const wanted = chatState(inputAt(70, structuredClone(sightings)));
      expect(chatState(inputAt(70, await keeper.recentPosts()))).toEqual(wanted);

      const restarted = chatState(inputAt(70, await (await open()).recentPosts()));
      const asked = ({ chat }: typeof wanted) =>
        chat?.questions.map(({ key, text, at, postId }) => [key, text, at, postId]);
      expect(asked(restarted)).toEqual(asked(wanted));
      expect(restarted.chat?.counts).toEqual(wanted.chat?.counts);
      expect(restarted.chat?.currentKey).toBe(wanted.chat?.currentKey);
      db.close();
    }),
    { numRuns: 40 },
  );
});
