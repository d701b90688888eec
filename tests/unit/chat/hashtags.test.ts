import { describe, expect, it } from 'vitest';
import { carriesTag, extractTags } from '../../../lib/chat/hashtags.ts';
import { weightedLength } from '../../../lib/chat/post-length.ts';

describe('carriesTag', () => {
  const yes = ['#WePh', 'x #weph.', '(#WEPH)', '＃WePh now', 'x\n#WePh\ny', '#OTalk #WePh', '#WePh’s', 'été #WePh!'];
  for (const text of yes) it(`finds it in ${JSON.stringify(text)}`, () => expect(carriesTag(text, 'WePh')).toBe(true));
  const no = [
    '#WePharma',
    '#WePh2026',
    '#WePh_x',
    'ask#WePh',
    '&#WePh',
    'https://x.com/a#WePh',
    '@WePh',
    'WePh',
    '# WePh',
    '',
  ];
  for (const text of no)
    it(`does not find it in ${JSON.stringify(text)}`, () => expect(carriesTag(text, 'WePh')).toBe(false));
});

describe('extractTags', () => {
  it('keeps order, spelling and other scripts', () => {
    expect(extractTags('#b #A #ärzte #日本語 #1 #2a')).toEqual(['b', 'A', 'ärzte', '日本語', '2a']);
  });
});

describe('weightedLength', () => {
  const cases: readonly [string, number][] = [
    ['', 0],
    ['abc', 3],
    ['見る', 4],
    ['👩‍⚕️', 2],
    ['see https://example.org/a/very/long/path/that/goes/on/and/on', 27],
    ['x #WePh', 7],
  ];
  for (const [text, length] of cases)
    it(`${JSON.stringify(text)} weighs ${length}`, () => expect(weightedLength(text)).toBe(length));
});
