import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { chatState } from '../../../lib/chat/chat-state.ts';
import type { ChatInput, ChatState, PageSighting } from '../../../lib/chat/chat-types.ts';
import { mergePost } from '../../../lib/chat/merge-posts.ts';
import type { Post } from '../../../lib/chat/post.ts';
import { type GeneratedEvening, generatedEvenings, strangeEvenings } from './generated-evening.ts';
import { EIGHT, inputAt } from './make-post.ts';

// Hundreds of evenings each; a machine busy with browsers takes its time.
vi.setConfig({ testTimeout: 60_000 });

const minutes = fc.integer({ min: 2, max: 75 });
/** A shuffle that fast-check can shrink: one rank for each sighting. */
const ranks = fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 200, maxLength: 200 });

const anyEvening = fc.oneof({ weight: 2, arbitrary: generatedEvenings }, { weight: 1, arbitrary: strangeEvenings });

/** What is seen on the search page of the evening's tag. */
function seenAt(minute: number, posts: readonly Post[], more: Partial<ChatInput> = {}): ChatInput {
  const isStrange = posts.some((post) => post.text.includes('#QuayChat'));
  return inputAt(minute, posts, more, isStrange ? 'QuayChat' : 'WePh');
}

/** The state computed from objects of its own: nothing remembered with a post can hide in it. */
const fresh = (minute: number, posts: readonly Post[], more: Partial<ChatInput> = {}) =>
  chatState(seenAt(minute, structuredClone(posts), more));

function shuffled(list: readonly Post[], order: readonly number[]): Post[] {
  const rank = new Map(list.map((post, index) => [post, order[index % order.length] ?? 0]));
  return [...list].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}

/** What the background holds after each batch: one merged post for each id, the same object while nothing changes. */
class Kept {
  readonly #posts = new Map<string, Post>();

  take(batch: readonly Post[]): Post[] {
    for (const sighting of batch) {
      const known = this.#posts.get(sighting.id);
      this.#posts.set(sighting.id, known ? mergePost(known, sighting) : sighting);
    }
    return [...this.#posts.values()];
  }
}

function batches(list: readonly Post[], size: number): Post[][] {
  const all: Post[][] = [];
  for (let start = 0; start < list.length; start += size) all.push(list.slice(start, start + size));
  return all;
}

describe('the state of a chat', () => {
  test('does not depend on the order in which posts arrive, nor on how often', () => {
    fc.assert(
      fc.property(anyEvening, minutes, ranks, fc.nat(6), ({ sightings }, minute, order, every) => {
        const doubled = [...sightings, ...sightings.filter((_, index) => index % (every + 1) === 0)];
        expect(fresh(minute, shuffled(doubled, order))).toEqual(fresh(minute, sightings));
      }),
      { numRuns: 300 },
    );
  });

  test('after any batches and with all that is remembered equals the state computed at once', () => {
    fc.assert(
      fc.property(anyEvening, ranks, fc.integer({ min: 1, max: 12 }), ({ sightings }, order, size) => {
        const kept = new Kept();
        const parts = batches(shuffled(sightings, order), size);
        for (const [index, part] of parts.entries()) {
          const minute = 3 + (60 * index) / parts.length;
          const posts = kept.take(part);
          expect(chatState(seenAt(minute, posts))).toEqual(fresh(minute, posts));
        }
        expect(chatState(seenAt(70, kept.take([])))).toEqual(fresh(70, sightings));
      }),
      { numRuns: 100 },
    );
  });

  test('with gaps that are filled later is the state without gaps', () => {
    fc.assert(
      fc.property(anyEvening, minutes, ranks, ({ sightings }, minute, order) => {
        const kept = new Kept();
        const isLate = (_: Post, index: number) => (order[index % order.length] ?? 0) % 3 === 0;
        const posts = kept.take(sightings.filter((post, index) => !isLate(post, index)));
        chatState(seenAt(minute, posts));
        const all = kept.take(sightings.filter(isLate));
        expect(chatState(seenAt(minute, all))).toEqual(fresh(minute, sightings));
      }),
      { numRuns: 200 },
    );
  });

  test('is the same whether an edit comes after its original, before it or without it', () => {
    fc.assert(
      fc.property(anyEvening, minutes, ({ sightings, replaced }, minute) => {
        const isOlder = (post: Post) => replaced.has(post.id) && !post.isDeleted;
        const newest = sightings.filter((post) => !isOlder(post));
        const older = sightings.filter(isOlder);
        const state = fresh(minute, sightings);
        expect(fresh(minute, newest)).toEqual(state);
        expect(fresh(minute, [...newest, ...older])).toEqual(state);
        const kept = new Kept();
        chatState(seenAt(minute, kept.take(older)));
        expect(chatState(seenAt(minute, kept.take(newest)))).toEqual(state);
      }),
      { numRuns: 200 },
    );
  });

  test('shows a question in its newest words, asked when it was first asked, and none that was deleted', () => {
    fc.assert(
      fc.property(anyEvening, ({ sightings, replaced, deleted }) => {
        const { chat } = fresh(70, sightings);
        const byId = new Map(sightings.map((post) => [post.id, post]));
        for (const question of chat?.questions ?? []) {
          expect(replaced.has(question.postId) || deleted.has(question.postId)).toBe(false);
          for (const id of byId.get(question.postId)?.editIds ?? []) expect(question.postIds).toContain(id);
          expect(new Set(question.postIds).size).toBe(question.postIds.length);
          const first = Math.min(
            ...question.postIds.filter((id) => !deleted.has(id)).map((id) => byId.get(id)?.at ?? Infinity),
          );
          expect(question.at).toBe(first);
        }
        for (const { post } of chat?.own ?? []) expect(replaced.has(post.id) || deleted.has(post.id)).toBe(false);
      }),
      { numRuns: 250 },
    );
  });

  test('owes nothing to deleted posts but who answered them', () => {
    fc.assert(
      fc.property(anyEvening, minutes, (evening, minute) => {
        const { sightings, deleted } = withoutAnswersToDeleted(evening);
        const plain = (state: ChatState) => ({
          ...state,
          chat: state.chat && {
            ...state.chat,
            questions: state.chat.questions.map((one) => ({ ...one, postIds: [] })),
          },
        });
        const never = sightings.filter((post) => !deleted.has(post.id) && !deleted.has(post.repostOf ?? ''));
        // The page stays the evening's though all its posts be gone.
        const { page } = seenAt(minute, sightings);
        expect(plain(fresh(minute, sightings))).toEqual(plain(fresh(minute, never, { page })));
      }),
      { numRuns: 100 },
    );
  });

  test('is one for all tabs and pages that show the chat', () => {
    fc.assert(
      fc.property(generatedEvenings, minutes, fc.nat(200), ({ sightings }, minute, pick) => {
        const { chat } = fresh(minute, sightings);
        const post = sightings[pick % sightings.length];
        const base: PageSighting = { kind: 'other', url: 'https://x.com/', tags: [], handle: null, statusId: null };
        const pages: PageSighting[] = [
          { ...base, kind: 'hashtag', tags: ['weph'] },
          { ...base, kind: 'search', tags: ['WeMDT'] },
          { ...base, kind: 'profile', handle: 'WePharmacists' },
          { ...base, kind: 'status', handle: post?.author ?? null, statusId: post?.id ?? null },
        ];
        const followed = [{ tags: ['WePh'], at: EIGHT, tabId: null, isJoint: false }];
        const states = [
          ...pages.map((page) => fresh(minute, sightings, { page, tabId: 12 })),
          fresh(minute, sightings, { page: base, choices: { followed, declined: [], hosts: [] } }),
        ];
        expect(states[0]?.chat?.tags).toEqual(chat?.tags);
        expect(states.at(-1)?.chat?.tags).toEqual(chat?.tags);
        for (const state of states) {
          if (!state.chat || [...state.chat.tags].sort().join() !== [...(chat?.tags ?? [])].sort().join()) continue;
          const { session, questions, currentKey, own, counts } = state.chat;
          expect(chat).toMatchObject({ session, questions, currentKey, own, counts });
          expect(new Set(state.chat.hosts)).toEqual(new Set(chat?.hosts));
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** Untagged answers belong to a chat by what they answer, deleted or not; here only the rest is compared. */
function withoutAnswersToDeleted({ sightings, deleted }: GeneratedEvening) {
  const answers = sightings.filter((post) => deleted.has(post.replyTo ?? '') || deleted.has(post.quoteOf ?? ''));
  const left = new Set(answers.map((post) => post.id));
  return { deleted, sightings: sightings.filter((post) => !left.has(post.id)) };
}

test('the evenings hold what they promise', () => {
  const all = fc.sample(generatedEvenings, { numRuns: 60, seed: 7 });
  expect(all.filter((one) => one.replaced.size > 0).length).toBeGreaterThan(20);
  expect(all.filter((one) => one.deleted.size > 0).length).toBeGreaterThan(20);
  const states = all.map((one) => fresh(70, one.sightings));
  const strange = fc.sample(strangeEvenings, { numRuns: 60, seed: 7 }).map((one) => fresh(70, one.sightings));
  expect(strange.filter((state) => state.chat?.tags[0] === 'QuayChat').length).toBeGreaterThan(20);
  expect(states.filter((state) => (state.chat?.questions.length ?? 0) >= 2).length).toBeGreaterThan(25);
  expect(states.filter((state) => (state.chat?.own.length ?? 0) > 0).length).toBeGreaterThan(20);
});
