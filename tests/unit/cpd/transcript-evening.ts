import { extractTags } from '@/lib/chat/hashtags.ts';
import { blankPost, type Post } from '@/lib/chat/post.ts';
import type { TranscriptSource } from '@/lib/cpd/transcript.ts';
import type { ContributionRow, SessionRow } from '@/lib/history/history-types.ts';

/** Tuesday 6 October 2026, 20:00 in London. */
export const START = Date.UTC(2026, 9, 6, 19, 0);
const MINUTE = 60_000;

export const session: SessionRow = {
  id: 'pharmtalk|2026-10-06T19:00:00.000Z',
  tags: ['PharmTalk'],
  name: 'PharmTalk <UK>',
  hosts: ['PharmTalkUK'],
  account: 'pat_dispenses',
  startsAt: START,
  endsAt: START + 60 * MINUTE,
  presentFrom: START,
  presentTo: START + 60 * MINUTE,
  minutesPresent: 60,
  questions: [
    {
      key: '1',
      label: 'Q1',
      text: 'What helps you say no?',
      at: START + 5 * MINUTE,
      postId: '1001',
      author: 'PharmTalkUK',
    },
    {
      key: '2',
      label: 'Q2',
      text: '*Which* leaflets work?\nAny <b>links</b>?',
      at: START + 15 * MINUTE,
      postId: '1002',
      author: 'PharmTalkUK',
      postIds: ['1002', '1003'],
    },
    { key: '3', label: 'Q3', text: 'And on Monday?', at: START + 40 * MINUTE, postId: '1004', author: 'PharmTalkUK' },
  ],
};

/** A post at a minute after eight. */
export function post(id: string, minute: number, author: string, text: string, more: Partial<Post> = {}): Post {
  return {
    ...blankPost,
    id,
    author,
    text,
    at: START + minute * MINUTE,
    hashtags: extractTags(text),
    lang: 'en',
    eyes: ['wire'],
    ...more,
  };
}

/** A post of the person as the history keeps it. */
export function ownRow(id: string, minute: number, text: string, more: Partial<ContributionRow> = {}): ContributionRow {
  return {
    id: `post:${id}`,
    state: 'confirmed',
    postId: id,
    sessionId: session.id,
    author: 'pat_dispenses',
    text,
    at: START + minute * MINUTE,
    tags: ['PharmTalk'],
    replyTo: null,
    replyToAuthor: null,
    quoteOf: null,
    questionKeys: [],
    problem: null,
    ...more,
  };
}

/** An evening with something of everything. */
export const evening: TranscriptSource = {
  session,
  posts: [
    post('2001', -3, 'PharmTalkUK', 'Good evening and welcome to #PharmTalk! Tonight: saying no.'),
    post('2002', -1, 'Ben_Rx', 'Evening all, Ben from a village #PharmTalk'),
    post('1001', 5, 'PharmTalkUK', 'Q1 What helps you say no? #PharmTalk'),
    post(
      '2003',
      7,
      'Ben_Rx',
      'A1 Time & a calm room <script>alert("x")</script>\n\n- one\n1. two\n# three\n---\n#PharmTalk',
    ),
    post('2004', 8, 'layla_meds', 'أ1 غرفة هادئة #PharmTalk', {
      replyTo: '1001',
      replyToAuthor: 'PharmTalkUK',
      lang: 'ar',
    }),
    post('2005', 9, 'tomos', 'So true, @Ben_Rx and @NurseOutside! See https://x.com/ben_rx/status/2003', {
      replyTo: '2003',
      replyToAuthor: 'Ben_Rx',
    }),
    post('2006', 10, 'Ben_Rx', '👩🏽‍⚕️ Thank you @tomos 🎉', { replyTo: '2005', replyToAuthor: 'tomos', lang: 'qme' }),
    post('2007', 11, 'tomos', 'A cup of tea. #PharmTalk', {
      hasMedia: true,
      altTexts: ['A mug on a "till" by ben_rx'],
    }),
    post('1002', 15, 'PharmTalkUK', 'Q2 *Which* leaflets work? #PharmTalk'),
    post('1003', 16, 'PharmTalkUK', 'Q2 again: *Which* leaflets work? #PharmTalk'),
    post('2008', 17, 'layla_meds', 'The short ones', { replyTo: '1003', replyToAuthor: 'PharmTalkUK' }),
    post('2009', 18, 'tomos', 'A1 & A2: pictures, for both #PharmTalk', { isTruncated: true }),
    post('2010', 19, 'Ben_Rx', 'An older wording #PharmTalk', { editIds: ['2010', '2011'] }),
    post('2011', 19, 'Ben_Rx', 'A newer wording #PharmTalk', { editIds: ['2010', '2011'] }),
    post('2012', 20, 'gone_today', 'A2 deleted on X #PharmTalk', { isDeleted: true }),
    post('2013', 21, 'layla_meds', 'This! #PharmTalk', { quoteOf: '2009' }),
    post('3001', 22, 'ida', 'A1 Time & a calm room', { repostOf: '2003' }),
    post('3002', 23, 'ida', 'A1 Time & a calm room', { repostOf: '2003' }),
    post('3003', 23, 'ida', 'Not of the chat', { repostOf: '999' }),
    post('4000', 30, 'stranger', 'First frost on the dahlias'),
    post('2014', 70, 'tomos', 'Good night, all #PharmTalk'),
    post('2015', 71, 'layla_meds', 'A1 a late thought: x'.padEnd(300, 'x'), { hashtags: ['PharmTalk'] }),
  ],
  contributions: [
    ownRow('2101', 12, 'A1 I count to three #PharmTalk', { questionKeys: ['1'] }),
    ownRow('2102', 13, '@tomos with milk?', { replyTo: '2007', replyToAuthor: 'tomos' }),
    ownRow('x', 20, 'A2 sent, not seen yet #PharmTalk', { id: 'c9', state: 'pending' }),
    ownRow('y', 21, 'never public', { id: 'c8', state: 'failed' }),
  ].map((row) => {
    if (row.state === 'confirmed') return row;
    const { postId: _, ...rest } = row;
    return rest;
  }),
};
