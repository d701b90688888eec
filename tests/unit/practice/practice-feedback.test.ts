import { describe, expect, it } from 'vitest';
import { blankPost, type Post } from '@/lib/chat/post.ts';
import { practiceFeedback, practiceSummary } from '@/lib/practice/practice-feedback.ts';
import { findRisks } from '@/lib/safety/find-risks.ts';

const HOST = 'practice_host';
const post = (author: string, text: string): Post => ({ ...blankPost, author, text });
const welcome = post(HOST, 'Good evening and welcome');
const question = post(HOST, 'Q2: What helps? #ChatsidePractice');
const other = post('mo_counter', 'A2 A chair #ChatsidePractice');
const sent = (text: string, parent: Post | null) => ({
  post: post('you', text),
  parent,
  risks: findRisks(text, { kind: 'post', chatDates: [] }),
});
const codes = (text: string, parent: Post | null, isFirst = false) =>
  practiceFeedback(sent(text, parent), HOST, isFirst).map(({ code }) => code);

describe('the feedback in a practice chat', () => {
  it.each([
    ['Hello from Leeds #ChatsidePractice', welcome, true, ['hello', 'tag-went-in']],
    ['Hello from Leeds', null, true, ['no-tag', 'hello']],
    ['A2 I listen #ChatsidePractice', question, false, ['answered', 'tag-went-in']],
    ['A2 I listen #chatsidepractice', question, true, ['answered', 'tag-went-in']],
    ['I listen #ChatsidePractice', question, false, ['no-number', 'tag-went-in']],
    ['A1 I listen #ChatsidePractice', question, false, ['no-number', 'tag-went-in']],
    ['A21 I listen #ChatsidePractice', question, false, ['no-number', 'tag-went-in']],
    ['I listen', question, false, ['no-tag', 'no-number']],
    ['So do we #ChatsidePractice', other, false, ['talked', 'tag-went-in']],
    ['Ring 07700 900123', question, false, ['risk', 'no-tag']],
    ['A2 Ring 07700 900123 #ChatsidePractice', question, false, ['risk', 'answered']],
    ['Good night #ChatsidePractice', null, false, ['tag-went-in']],
  ] as const)('of "%s"', (text, parent, isFirst, expected) => {
    expect(codes(text, parent, isFirst)).toEqual(expected);
  });

  it('names the number that was missing', () => {
    expect(practiceFeedback(sent('I listen', question), HOST, false)[1]).toEqual({ code: 'no-number', number: 2 });
  });
});

describe('the summary of a practice chat', () => {
  it('counts what the person did', () => {
    const all = [
      sent('Hello #ChatsidePractice', welcome),
      sent('I listen #ChatsidePractice', question),
      sent('A5 A walk', null),
      sent('Ring 07700 900123 #ChatsidePractice', other),
    ];
    expect(practiceSummary(all, HOST)).toEqual({ posts: 4, answered: [2, 5], hasTalked: true, tagged: 3, risky: 1 });
  });

  it('of somebody who listened is empty', () => {
    expect(practiceSummary([], HOST)).toEqual({ posts: 0, answered: [], hasTalked: false, tagged: 0, risky: 0 });
  });
});
