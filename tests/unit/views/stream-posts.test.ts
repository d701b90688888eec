import { describe, expect, it } from 'vitest';
import type { ActiveChat, Question } from '@/lib/chat/chat-types.ts';
import type { Post } from '@/lib/chat/post.ts';
import { type StreamInput, streamMemo, streamPosts } from '@/lib/views/stream-posts.ts';
import { makePost } from '../history/history-db-for-test.ts';

const MINUTE = 60_000;
const start = Date.UTC(2026, 9, 6, 19, 0);

function post(id: string, minute: number, author: string, text: string, change: Partial<Post> = {}): Post {
  return makePost({ id, at: start + minute * MINUTE, author, text, ...change });
}

function question(number: string, minute: number, postIds: readonly string[], text: string): Question {
  return {
    key: number,
    number,
    part: null,
    label: 'Q',
    kind: 'question',
    text,
    isInPicture: false,
    at: start + minute * MINUTE,
    postId: postIds[0] ?? '',
    author: 'WePharmacists',
    postIds,
    reason: { code: 'question-host' },
  };
}

const questions = [
  question('1', 4, ['103'], 'What makes a repeat unsafe?'),
  question('2', 13, ['106', '116'], 'How do you talk about stopping a medicine?'),
];
const session = {
  startsAt: start,
  endsAt: start + 60 * MINUTE,
  phase: 'live',
  minute: 20,
  minutes: 60,
  reason: { code: 'session' },
} as const;
const chat: StreamInput['chat'] = {
  tags: ['WePh'],
  hosts: [{ handle: 'WePharmacists', reason: { code: 'host-catalogue' } }],
  questions,
  session,
};
const evening = [
  post('101', 0, 'WePharmacists', 'Welcome to #WePh! Say hello.'),
  post('103', 4, 'wepharmacists', 'Q1 What makes a repeat unsafe? #WePh'),
  post('104', 6, 'bea_tablets', 'A1 Items nobody has looked at #WePh', { replyTo: '103', conversationId: '103' }),
  post('105', 7, 'ines_onward', 'Same here, we phone the surgery', {
    replyTo: '104',
    conversationId: '103',
    hashtags: [],
  }),
  post('106', 13, 'WePharmacists', 'Q2 How do you talk about stopping a medicine? #WePh'),
  post('107', 15, 'Pat_Dispenses', 'Slowly, and with a date to look again', {
    replyTo: '106',
    conversationId: '106',
    hashtags: [],
  }),
];

function input(change: Partial<StreamInput> = {}): StreamInput {
  return { posts: evening, chat, viewer: 'pat_dispenses', now: start + 20 * MINUTE, ...change };
}

const ids = (posts: readonly { id: string }[]) => posts.map(({ id }) => id);

describe('the stream', () => {
  it('has the posts of the chat, untagged replies too, oldest first, whatever order they came in', () => {
    const lone = post('200', 8, 'garden_moth', 'Dahlias', { hashtags: ['garden'] });
    const shown = streamPosts(input({ posts: [lone, ...evening].reverse() }));
    expect(ids(shown)).toEqual(['101', '103', '104', '105', '106', '107']);
  });

  it('says who hosts, what is asked, what is answered and what is the person’s own', () => {
    const byId = new Map(streamPosts(input()).map((one) => [one.id, one]));
    expect(byId.get('103')).toMatchObject({ isHost: true, asks: '1', questionKeys: [], isAnswered: true });
    expect(byId.get('104')).toMatchObject({ isHost: false, asks: null, questionKeys: ['1'], isAnswered: true });
    expect(byId.get('105')).toMatchObject({ isOwn: false, isAnswered: false });
    expect(byId.get('107')).toMatchObject({ isOwn: true, questionKeys: ['2'] });
  });

  it('a reply of the author alone is no answer from somebody', () => {
    const more = post('108', 16, 'Bea_Tablets', 'And another thing', { replyTo: '104', hashtags: [] });
    const alone = evening.filter(({ id }) => id !== '105');
    expect(streamPosts(input({ posts: [...alone, more] })).find(({ id }) => id === '104')?.isAnswered).toBe(false);
  });

  it('reaches from 30 minutes before the start to 90 after the end', () => {
    const around = [-31, -30, 150, 151].map((minute, index) => post(`30${index}`, minute, 'noor_blister', 'Hi #WePh'));
    expect(ids(streamPosts(input({ posts: around, now: start + 200 * MINUTE })))).toEqual(['301', '302']);
  });

  it('without a session it has the last two hours of the chat, and nothing that lies ahead', () => {
    const late = [post('300', -106, 'noor_blister', 'Hi #WePh'), post('301', -104, 'noor_blister', 'Hello #WePh')];
    const ahead = post('302', 30, 'noor_blister', 'From a wrong clock #WePh');
    const none = { ...session, phase: 'none' } as const;
    for (const now of [null, none]) {
      const shown = streamPosts(input({ posts: [...late, ...evening, ahead], chat: { ...chat, session: now } }));
      expect(ids(shown)).toEqual(['301', ...ids(evening)]);
    }
  });

  it('folds reposts, of the wire and of the page, and leaves out those of unknown posts; copies by hand stay', () => {
    const repost = (id: string, author: string, repostOf: string) =>
      post(id, 9, author, 'RT', { repostOf, hashtags: ['WePh'] });
    const copy = post('205', 10, 'kim_carries', 'RT @WePharmacists: Q1 What makes a repeat unsafe? #WePh');
    const posts = [
      ...evening.map((one) => (one.id === '103' ? { ...one, repostedBy: 'sam_reads' } : one)),
      repost('202', 'noor_blister', '103'),
      repost('201', 'bea_tablets', '103'),
      repost('203', 'Noor_Blister', '103'),
      repost('204', 'noor_blister', '999'),
      copy,
    ];
    const shown = streamPosts(input({ posts }));
    expect(ids(shown)).toEqual(['101', '103', '104', '105', '205', '106', '107']);
    expect(shown[1]?.repostedBy).toEqual(['bea_tablets', 'noor_blister', 'sam_reads']);
  });

  it('leaves out deleted posts, reposts taken back, and older versions, whose answers count for the newest', () => {
    const edited = ['104', '114'];
    const posts = [
      ...evening.map((one) => (one.id === '101' ? { ...one, isDeleted: true } : one)),
      post('114', 6, 'bea_tablets', 'A1 Items nobody has looked at for years #WePh', { editIds: edited }),
      post('202', 9, 'noor_blister', 'RT', { repostOf: '103', isDeleted: true }),
      post('203', 9, 'noor_blister', 'RT', { repostOf: '104' }),
    ];
    const shown = streamPosts(input({ posts }));
    expect(ids(shown)).toEqual(['103', '114', '105', '106', '107']);
    expect(shown[0]?.repostedBy).toEqual([]);
    expect(shown[1]).toMatchObject({ isAnswered: true, repostedBy: ['noor_blister'], questionKeys: ['1'] });
  });

  it('nobody’s list of versions hides somebody else’s post', () => {
    const forged = post('210', 9, 'garden_moth', 'Mine now #WePh', { editIds: ['103', '210'] });
    expect(ids(streamPosts(input({ posts: [...evening, forged] })))).toContain('103');
  });
});

describe('the memory of the stream', () => {
  it('keeps the objects of unchanged posts, and makes anew what changed', () => {
    const memo = streamMemo();
    const first = streamPosts(input(), memo);
    const reply = post('108', 16, 'noor_blister', 'Yes', { replyTo: '107', hashtags: [] });
    const second = streamPosts(input({ posts: [...evening, reply] }), memo);
    expect(second.slice(0, 5)).toEqual(first.slice(0, 5));
    for (const [index, one] of second.slice(0, 5).entries()) expect(one).toBe(first[index]);
    expect(second[5]).not.toBe(first[5]);
    expect(second[5]).toMatchObject({ id: '107', isAnswered: true });
  });

  it('gives the same as without, whatever changes in between', () => {
    const memo = streamMemo();
    const learnt: ActiveChat['hosts'] = [{ handle: 'bea_tablets', reason: { code: 'host-asks' } }];
    const third = question('3', 14, ['107'], 'And slowly?');
    const steps: Partial<StreamInput>[] = [
      {},
      { posts: evening.slice(0, 3) },
      { chat: { ...chat, hosts: learnt } },
      { chat: { ...chat, questions: questions.slice(0, 1) } },
      { chat: { ...chat, questions: [...questions, third] } },
      { viewer: null },
      { viewer: 'bea_tablets' },
      { posts: evening.map((one) => (one.id === '104' ? { ...one, text: 'A2 Oh, wait #WePh', replyTo: null } : one)) },
      { chat: { ...chat, tags: ['other'] } },
      {},
    ];
    for (const step of steps) expect(streamPosts(input(step), memo)).toEqual(streamPosts(input(step)));
  });

  it('follows a thread whose first part is corrected', () => {
    const memo = streamMemo();
    const thread = (text: string) => [
      ...evening,
      post('120', 17, 'noor_blister', text),
      post('121', 18, 'noor_blister', 'and more of it', { replyTo: '120', hashtags: [] }),
    ];
    const keys = (text: string) =>
      streamPosts(input({ posts: thread(text) }), memo).find(({ id }) => id === '121')?.questionKeys;
    expect(keys('A1 Something #WePh')).toEqual(['1']);
    expect(keys('A2 Something #WePh')).toEqual(['2']);
  });
});
