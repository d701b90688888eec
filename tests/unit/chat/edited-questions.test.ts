import { describe, expect, test } from 'vitest';
import { chatState } from '../../../lib/chat/chat-state.ts';
import type { Post } from '../../../lib/chat/post.ts';
import { EIGHT, evening, inputAt, MINUTE, postAt } from './make-post.ts';

const HOST = 'WePharmacists';
const deleted = (post: Post): Post => ({ ...post, isDeleted: true });
const chatAt = (minute: number, posts: readonly Post[]) => {
  const { chat } = chatState(inputAt(minute, posts));
  if (!chat) throw new Error('No chat was found.');
  return chat;
};
const shown = (minute: number, posts: readonly Post[]) => {
  const { questions, currentKey } = chatAt(minute, posts);
  return questions.find((question) => question.key === currentKey)?.text;
};

const before = evening().filter((post) => post.at < EIGHT + 22 * MINUTE);
const q3 = postAt(23, HOST, 'Q3: Who shuold explain new medicines? #WePh', { id: '500', conversationId: '500' });
const edited: Post = {
  ...q3,
  id: '501',
  text: 'Q3: Who should explain new medicines? #WePh',
  at: q3.at + 2 * MINUTE,
  editIds: ['500', '501'],
};
const q2 = 'Where do errors creep in most often?';

describe('a question that its host edits', () => {
  test('is shown in the new words, once, asked when it was first asked', () => {
    const { questions } = chatAt(26, [...before, q3, edited]);
    expect(questions.map(({ key }) => key)).toEqual(['1', '2', '3']);
    expect(questions[2]).toMatchObject({
      text: 'Who should explain new medicines?',
      at: q3.at,
      postId: '501',
      postIds: ['500', '501'],
    });
  });

  test('is answered by what answers any of its versions', () => {
    const toFirst = postAt(24, 'ward_sam', 'The person who hands them over', { replyTo: '500', conversationId: '500' });
    const toSecond = postAt(27, 'ward_sam', 'And the one who rings next week', {
      replyTo: '501',
      conversationId: '500',
    });
    const { own } = chatAt(28, [...before, q3, edited, toFirst, toSecond]);
    expect(own.map((one) => one.questionKeys)).toEqual([['3'], ['3']]);
    expect(chatAt(28, [...before, edited, toFirst]).own[0]?.questionKeys).toEqual(['3']);
  });

  test('is still carried on by the host’s own reply to its first version', () => {
    const open = { ...q3, text: 'Q3: New medicines at home #WePh' };
    const fixed = { ...edited, text: 'Q3: New medicines, at home #WePh' };
    const more = postAt(24, HOST, 'Who explains them to the family? #WePh', {
      replyTo: '500',
      replyToAuthor: HOST,
      conversationId: '500',
    });
    expect(shown(26, [...before, open, fixed, more])).toBe('New medicines, at home Who explains them to the family?');
  });

  test('does not become the current one again when an older one is edited', () => {
    const old = before.find((post) => post.text.startsWith('Q2')) as Post;
    const newId = `${old.id}0`;
    const late = { ...old, id: newId, text: `Q2: ${q2} And why? #WePh`, at: q3.at + MINUTE, editIds: [old.id, newId] };
    expect(shown(26, [...before, q3, late])).toBe('Who shuold explain new medicines?');
    expect(chatAt(26, [...before, q3, late]).questions[1]?.text).toBe(`${q2} And why?`);
  });

  test('takes its right number from the edit', () => {
    const wrong = { ...q3, text: 'Q4: Who should explain new medicines? #WePh' };
    expect(chatAt(24, [...before, wrong]).currentKey).toBe('4');
    const { questions, currentKey } = chatAt(26, [...before, wrong, edited]);
    expect(questions.map(({ key }) => key)).toEqual(['1', '2', '3']);
    expect(currentKey).toBe('3');
  });

  test('keeps its key when it has no number', () => {
    const open = { ...q3, text: 'Last question: what will you try on Monday morning? #WePh' };
    const fixed = { ...edited, text: 'Last question: what will you all try on Monday morning? #WePh' };
    const key = (posts: Post[]) => chatAt(26, [...before, ...posts]).currentKey;
    expect(key([open])).toBe('500');
    expect(key([open, fixed])).toBe('500');
    expect(key([fixed])).toBe('500');
  });

  test('is gone when the edit leaves no question', () => {
    const remark = { ...edited, text: 'Sorry all, technical trouble, bear with us #WePh' };
    expect(shown(26, [...before, q3, remark])).toBe(q2);
  });

  test('on the page of an older version is the chat’s post', () => {
    const base = inputAt(26, [...before, q3, edited]);
    const page = { kind: 'status', url: 'https://x.com/WePharmacists/status/500', tags: [], handle: HOST } as const;
    const state = chatState({ ...base, page: { ...page, statusId: '500' } });
    expect(state.chat?.tags).toEqual(['WePh']);
    expect(state.chat?.currentKey).toBe('3');
  });
});

describe('a question that its host deletes', () => {
  test('gives way to the one before', () => {
    expect(shown(24, [...before, q3])).toBe('Who shuold explain new medicines?');
    expect(shown(26, [...before, deleted(q3)])).toBe(q2);
    expect(chatAt(26, [...before, deleted(q3)]).questions.map(({ key }) => key)).toEqual(['1', '2']);
  });

  test('and asks again is the new one, answered by what answered the old one', () => {
    const again = postAt(24, HOST, 'Q3: Who should explain new medicines? #WePh', { id: '510' });
    const reply = postAt(23.5, 'ward_sam', 'The one who hands them over', { replyTo: '500', conversationId: '500' });
    const steps: [Post[], string][] = [
      [[q3], 'Who shuold explain new medicines?'],
      [[q3, again], 'Who should explain new medicines?'],
      [[deleted(q3), again], 'Who should explain new medicines?'],
      [[again], 'Who should explain new medicines?'],
    ];
    for (const [posts, text] of steps) {
      const { questions } = chatAt(26, [...before, ...posts]);
      expect(questions.at(-1)).toMatchObject({ key: '3', text });
      expect(questions).toHaveLength(3);
    }
    const { own, questions } = chatAt(26, [...before, deleted(q3), again, reply]);
    expect(questions[2]?.postIds).toEqual(['510', '500']);
    expect(own.map((one) => one.questionKeys)).toEqual([['3']]);
  });

  test('leaves the answers of others in the chat, those by number too', () => {
    const bare = postAt(24, 'ward_sam', 'Whoever is asked first', { replyTo: '500', conversationId: '500' });
    const { own } = chatAt(26, [...before, deleted(q3), bare]);
    expect(own).toMatchObject([{ post: { text: 'Whoever is asked first' }, questionKeys: [] }]);
  });
});

describe('a post of the person', () => {
  test('counts once when edited, and not when deleted', () => {
    const mine = postAt(14, 'ward_sam', 'A2 at hnadover #WePh', { id: '600' });
    const fixed = { ...mine, id: '601', text: 'A2 at handover #WePh', at: mine.at + MINUTE, editIds: ['600', '601'] };
    const { own } = chatAt(20, [...before, mine, fixed]);
    expect(own.map((one) => [one.post.text, one.post.at, one.questionKeys])).toEqual([
      ['A2 at handover #WePh', mine.at, ['2']],
    ]);
    expect(chatAt(20, [...before, deleted(mine)]).own).toEqual([]);
  });
});
