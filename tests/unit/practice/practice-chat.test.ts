import { describe, expect, it } from 'vitest';
import { chatState } from '@/lib/chat/chat-state.ts';
import { blankPost, type Post } from '@/lib/chat/post.ts';
import { practiceLines, practiceTopics } from '@/lib/locales/en/practice-chats.ts';
import { nextStop, PRACTICE_TAG, PRACTICE_VIEWER, practicePosts } from '@/lib/practice/practice-chat.ts';
import { findRisks } from '@/lib/safety/find-risks.ts';

const START = Date.UTC(2026, 10, 3, 20);
const MINUTE = 60_000;
const page = {
  kind: 'hashtag',
  url: `https://x.com/hashtag/${PRACTICE_TAG}`,
  tags: [PRACTICE_TAG],
  handle: null,
  statusId: null,
} as const;

function own(text: string, minute: number, replyTo: Post | undefined): { post: Post; minute: number } {
  const post = {
    ...blankPost,
    id: String(900_000 + minute),
    author: PRACTICE_VIEWER,
    text,
    at: START + minute * MINUTE,
  };
  return {
    minute,
    post: { ...post, replyTo: replyTo?.id ?? null, replyToAuthor: replyTo?.author ?? null, eyes: ['page'] },
  };
}

describe.each(practiceTopics)('the practice chat on $name', (topic) => {
  it('is read as a real one: five questions of its host, in order', () => {
    const posts = practicePosts(topic, [], START, 56);
    const state = chatState({
      page,
      tabId: 1,
      posts,
      choices: {
        followed: [{ tags: [PRACTICE_TAG], at: START, tabId: null, isJoint: false }],
        declined: [],
        hosts: [{ tag: PRACTICE_TAG, handle: practiceLines.host.handle, isHost: true, at: START }],
      },
      catalogue: [],
      viewer: PRACTICE_VIEWER,
      now: START + 56 * MINUTE,
    });
    expect(state.chat?.session?.phase).toBe('live');
    expect(state.chat?.questions.map(({ text }) => text)).toEqual(topic.questions.map(({ question }) => question));
    expect(state.chat?.questions.map(({ number }) => Number(number))).toEqual([1, 2, 3, 4, 5]);
  });

  it('says nothing that it would warn of, in posts that X would take', () => {
    const posts = practicePosts(topic, [], START, 60);
    expect(posts.flatMap(({ text }) => findRisks(text, { kind: 'post', chatDates: [] }))).toEqual([]);
    expect(posts.filter(({ text }) => text.length > 240)).toEqual([]);
    expect(new Set(posts.map(({ author }) => author)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
  });
});

describe('a practice chat', () => {
  const [topic] = practiceTopics;
  if (!topic) throw new Error('There is no topic.');

  it('only grows', () => {
    const ids = (minute: number) => practicePosts(topic, [], START, minute).map(({ id }) => id);
    for (let minute = 1; minute <= 60; minute += 1)
      expect(ids(minute)).toEqual(expect.arrayContaining(ids(minute - 1)));
  });

  it('answers what the person says, the host first', () => {
    const [first] = practicePosts(topic, [], START, 1);
    const hello = own('Hello', 1, first);
    const answer = own('A1 Listen', 6, first);
    const answered = (minute: number) =>
      practicePosts(topic, [hello, answer], START, minute).filter(({ replyToAuthor }) => replyToAuthor === 'you');
    expect(answered(2)).toEqual([]);
    expect(answered(3).map(({ author, replyTo }) => [author, replyTo])).toEqual([
      [practiceLines.host.handle, hello.post.id],
    ]);
    expect(answered(10).map(({ replyTo }) => replyTo)).toEqual([hello.post.id, answer.post.id]);
  });

  it('stops at each question and at its end', () => {
    expect([0, 5, 5.1, 45, 60].map(nextStop)).toEqual([5, 15, 15, 60, 60]);
  });
});
