import { describe, expect, test } from 'vitest';
import type { ContributionRow, SessionRow } from '@/lib/history/history-types.ts';
import { PostIndex } from '@/lib/history/search/post-index.ts';
import { type ListedFilter, NO_FILTERS, type PostQuery } from '@/lib/history/search/post-query.ts';

const START = new Date(2026, 2, 3, 20).getTime();
const EARLIER = new Date(2024, 11, 31, 23, 59).getTime();

function session(id: string, change: Partial<SessionRow>): SessionRow {
  return {
    id,
    tags: ['WePh'],
    name: null,
    hosts: ['WePharmacists'],
    account: 'rowan',
    startsAt: START,
    endsAt: START + 1,
    presentFrom: START,
    presentTo: START,
    minutesPresent: 0,
    questions: [],
    ...change,
  };
}

function post(id: string, change: Partial<ContributionRow>): ContributionRow {
  return {
    id,
    state: 'confirmed',
    postId: id,
    sessionId: 'new',
    author: 'rowan',
    text: '',
    at: START,
    tags: [],
    replyTo: null,
    replyToAuthor: null,
    quoteOf: null,
    questionKeys: [],
    problem: null,
    ...change,
  };
}

function question(key: string, label: string, text: string): SessionRow['questions'][number] {
  return { key, label, text, at: START, postId: `q${key}`, author: 'WePharmacists' };
}

function filled(): PostIndex {
  const index = new PostIndex();
  index.setSessions([
    session('new', { questions: [question('1', 'Q1', 'Who is in the room?'), question('10', 'Q10', 'Rooms?')] }),
    session('old', { tags: ['WeMDT', 'WePh'], hosts: ['WeMDT', 'GuestOne'], startsAt: EARLIER }),
  ]);
  index.put([
    post('calm', { text: 'A1 A calm room', at: START + 3, questionKeys: ['1'], author: 'Rowan' }),
    post('calls', { text: 'A10 Two calls', at: START + 5, questionKeys: ['10'], state: 'failed' }),
    post('joint', { text: 'A room for all', sessionId: 'old', at: EARLIER, author: 'rowan_at_work' }),
    post('outside', {
      text: 'Room next week',
      sessionId: null,
      at: START + 1,
      tags: ['weph', 'Room'],
      deletedAt: START,
    }),
    post('reply', { text: 'Thank you', sessionId: null, at: START + 4, replyToAuthor: 'GuestOne', state: 'pending' }),
  ]);
  return index;
}

const find = (change: Partial<PostQuery>, index = filled()) => {
  const { ids, count, ...found } = index.find({ ...NO_FILTERS, text: '', ...change });
  return { ...found, ids: ids(0, count) };
};

describe('the index of posts', () => {
  test.each<[string, Partial<PostQuery>, string[]]>([
    ['nothing asked: all, newest first', {}, ['calls', 'reply', 'calm', 'outside', 'joint']],
    ['words', { text: 'room' }, ['calm', 'outside', 'joint']],
    ['a tag that stands in no text', { text: '#weph' }, ['outside']],
    ['whom a post answers', { text: '@guest' }, ['reply']],
    ['a chat, joint ones and posts outside with its tag too', { chat: 'weph' }, ['calls', 'calm', 'outside', 'joint']],
    ['the other chat of a joint one', { chat: 'wemdt' }, ['joint']],
    ['no session', { chat: '-' }, ['reply', 'outside']],
    ['a year of the person', { year: 2024 }, ['joint']],
    ['a host', { host: 'guestone' }, ['joint']],
    ['refused', { state: 'failed' }, ['calls']],
    ['waiting', { state: 'pending' }, ['reply']],
    ['deleted on X', { state: 'deleted' }, ['outside']],
    ['an account in any letter case', { account: 'rowan' }, ['calls', 'reply', 'calm', 'outside']],
    ['a question by its label', { question: 'q1' }, ['calm']],
    ['a question by its words', { question: 'room' }, ['calls', 'calm']],
    ['several at once', { text: 'room', chat: 'weph', year: 2026 }, ['calm', 'outside']],
    ['a value that there is not', { chat: 'nochat' }, []],
    ['words that no post holds', { text: 'zebra' }, []],
  ])('finds by %s', (_name, query, ids) => {
    const found = find(query);
    expect(found.ids).toEqual(ids);
    expect(found.isInside).toBe(false);
  });

  test('looks inside words where none begins so', () => {
    expect(find({ text: 'alls' })).toMatchObject({ ids: ['calls'], isInside: true });
  });

  test('counts for each filter what another choice would give', () => {
    const counts = (name: ListedFilter, change: Partial<PostQuery>) =>
      Object.fromEntries(find(change).values[name].map(({ value, count }) => [value, count]));
    expect(counts('chat', {})).toEqual({ weph: 4, wemdt: 1, '-': 2 });
    expect(counts('year', { chat: 'weph', year: 2024 })).toEqual({ 2026: 3, 2024: 1 });
    expect(counts('chat', { chat: 'weph', year: 2024 })).toEqual({ weph: 1, wemdt: 1, '-': 0 });
    expect(counts('state', { text: 'room' })).toEqual({ failed: 0, deleted: 1, pending: 0 });
    expect(counts('host', { text: 'room', account: 'rowan_at_work' })).toEqual({
      wepharmacists: 0,
      wemdt: 1,
      guestone: 1,
    });
  });

  test('shows values as they were first written', () => {
    expect(find({}).values.chat.map(({ label }) => label)).toContain('WeMDT');
  });

  test('follows what is put in, changed and taken out', () => {
    const index = filled();
    find({ text: 'room' }, index);
    index.put([post('calm', { text: 'no longer', at: START + 3 }), post('fresh', { text: 'rooms', at: START + 9 })]);
    index.remove(['joint', 'unknown']);
    expect(find({ text: 'room' }, index).ids).toEqual(['fresh', 'outside']);
    index.setSessions([session('new', { tags: ['Renamed'] })]);
    expect(find({ chat: 'renamed' }, index).ids).toEqual(['fresh', 'calls', 'calm']);
    index.removeOthers(new Set(['calm']));
    expect(find({}, index).ids).toEqual(['calm']);
    expect(index.size).toBe(1);
  });
});
