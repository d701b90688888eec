import { describe, expect, it } from 'vitest';
import { streamRows, textToRead } from '@/components/sidebar/stream-rows.ts';
import { makeStreamPost as post } from '../../unit/views/stream-post-for-test.ts';
import { SIDEBAR_STATES } from '../gallery/sidebar-states.ts';

const questions = SIDEBAR_STATES['live']?.chat?.questions ?? [];
const [first, second] = questions.map((question) => question.at) as [number, number];

describe('streamRows', () => {
  it('puts a post to the question it names, else to that of the post it replies to, else to the current one', () => {
    const posts = [
      post('1', { at: first - 1 }),
      post('2', { at: first + 1 }),
      post('3', { at: second + 1, questionKeys: ['1'] }),
      post('4', { at: second + 2, replyTo: '2' }),
      post('5', { at: second + 3, replyTo: 'unknown' }),
      post('6', { at: second + 4, asks: '1' }),
      post('7', { at: second + 5, questionKeys: ['gone'] }),
    ];
    const rows = streamRows(posts, posts, questions);
    expect(rows.map(({ post: { id }, group }) => `${group.question?.key ?? '-'}:${id}`)).toEqual([
      '2:7',
      '2:5',
      '1:6',
      '1:4',
      '1:3',
      '1:2',
      '-:1',
    ]);
    expect(rows.filter(({ isFirst }) => isFirst).map(({ group }) => group.count)).toEqual([2, 4, 1]);
  });

  it('knows the place and the words of a parent that is not shown', () => {
    const parent = post('1', { at: first + 1 });
    const reply = post('2', { at: second + 1, replyTo: '1' });
    const [row] = streamRows([reply], [parent, reply], questions);
    expect(row?.group.question?.key).toBe('1');
    expect(row?.parent).toBe(parent);
  });
});

describe('textToRead', () => {
  it.each([
    ['A1 Yes. #WePh', 'A1 Yes.'],
    ['A1 Yes. #weph #WeMDT\n', 'A1 Yes.'],
    ['A1 #WePh is kind', 'A1 #WePh is kind'],
    ['A1 Yes. #cpd #WePh', 'A1 Yes. #cpd'],
    ['A1 Yes #WePhBook', 'A1 Yes #WePhBook'],
    ['#WePh', '#WePh'],
    ['', ''],
  ])('reads %j as %j', (text, shown) => expect(textToRead(text, ['WePh', 'WeMDT'])).toBe(shown));
});
