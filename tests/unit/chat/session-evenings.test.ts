import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../lib/chat/catalogue.ts';
import { type ChatSpec, generateChat, type HostLine } from './generate-chat.ts';
import { MINUTE } from './make-post.ts';
import { ownChat as own, type Shape, stateAt, type Truth, wrongAt } from './session-shape.ts';

const unknownHour = { ...own, weekdays: [], times: [] };
/** Tuesday 6 October 2026, 20:00 in London. */
const TUESDAY = Date.UTC(2026, 9, 6, 19, 0);
const base = { start: TUESDAY, tag: 'RxRounds', host: 'RxRoundsHost' };
const SIX = [3, 12, 21, 31, 41, 51];
const welcome: HostLine = { minute: -3, text: 'Good evening everyone and welcome to tonight’s chat!' };
const bye: HostLine = { minute: 59, text: 'Thank you all for joining us tonight, see you next time!' };

function make(name: string, spec: Partial<ChatSpec>, truth: Truth, more: Partial<Shape> = {}): Shape {
  const full: ChatSpec = {
    ...base,
    questions: SIX,
    talkUntil: truth.end,
    talkFrom: -2,
    lines: [welcome, bye],
    ...spec,
  };
  return {
    name,
    zero: full.start,
    tag: full.tag,
    posts: generateChat(full),
    sessions: [truth],
    catalogue: [own],
    until: truth.end + 60,
    ...more,
  };
}

const at = (minute: number, text: string): HostLine => ({ minute, text });

const SHAPES: readonly Shape[] = [
  make('an hour at the hour of the catalogue', {}, { start: 0, end: 60 }),
  make('an hour without welcome or good-bye', { lines: [] }, { start: 0, end: 60 }),
  make('an hour at an hour nobody knows', {}, { start: 0, end: 60 }, { catalogue: [unknownHour] }),
  make('an hour at twenty past', { start: TUESDAY + 20 * MINUTE }, { start: 0, end: 60 }, { catalogue: [unknownHour] }),
  make(
    'thirty minutes by the catalogue',
    { questions: [2, 9, 16, 23], lines: [welcome, at(29, 'That’s all for tonight, thanks for joining!')] },
    { start: 0, end: 30 },
    { catalogue: [{ ...own, minutes: 30 }] },
  ),
  make(
    'thirty minutes by the host’s words, without good-bye',
    { questions: [2, 9, 16, 23], lines: [at(-3, 'Welcome everyone to our 30-minute chat on discharge!')] },
    { start: 0, end: 30 },
  ),
  make(
    'thirty minutes that only the good-bye tells',
    { questions: [2, 9, 16, 23], lines: [welcome, at(29, 'That’s all for tonight, see you next week!')] },
    { start: 0, end: 30 },
    { catalogue: [unknownHour] },
  ),
  make(
    'seventy-five minutes by the host’s words',
    {
      questions: [3, 15, 28, 40, 52, 64],
      lines: [
        at(-4, 'Hello all and welcome to our research chat, 8pm-9.15pm this evening'),
        at(74, 'Thanks everyone, good night!'),
      ],
    },
    { start: 0, end: 75 },
  ),
  make(
    'lunchtime, an hour nobody expects',
    { start: TUESDAY - 390 * MINUTE, lines: [at(-2, 'Good afternoon everyone, welcome to our lunchtime chat'), bye] },
    { start: 0, end: 60 },
  ),
  make(
    'twenty minutes over the hour',
    { questions: [...SIX, 62, 71], lines: [welcome, at(79, 'We ran over! Thanks everyone for joining, good night')] },
    { start: 0, end: 80 },
  ),
  make(
    'ends with thanks to those who stay and talk',
    {
      lines: [welcome, at(61, 'Nine already! Many thanks for all your input, feel free to keep it flowing')],
      talkUntil: 75,
    },
    { start: 0, end: 65 },
  ),
  make('twenty minutes over the hour without another question', { lines: [welcome] }, { start: 0, end: 80 }),
  make(
    'ends early',
    {
      questions: [3, 12, 21, 31],
      lines: [welcome, at(42, 'That’s it for tonight, thanks everyone, see you next week')],
    },
    { start: 0, end: 43 },
  ),
  make(
    'starts ten minutes late after the host’s trouble',
    {
      questions: SIX.map((minute) => minute + 11),
      lines: [
        at(1, 'Evening all! Technical problems here, we start in 10 minutes'),
        at(11, 'And we are in. Welcome everyone to the chat!'),
        at(66, bye.text),
      ],
      talkFrom: -2,
    },
    { start: 10, end: 68 },
    { seenFrom: 4, mayBeLiveFrom: 0 },
  ),
  make(
    'starts late without a word',
    {
      questions: SIX.map((minute) => minute + 12),
      lines: [at(11, 'So sorry we are late. Welcome everyone to tonight’s chat'), at(69, bye.text)],
      talkFrom: 8,
    },
    { start: 11, end: 70 },
  ),
  make('an hour later than the catalogue says', { start: TUESDAY + 60 * MINUTE }, { start: 0, end: 60 }),
  make('an hour earlier than the catalogue says', { start: TUESDAY - 60 * MINUTE }, { start: 0, end: 60 }),
  make(
    'announced ten minutes before',
    { lines: [at(-10, 'We start in 10 minutes, get your tea ready!'), welcome, bye] },
    { start: 0, end: 60 },
    { catalogue: [unknownHour] },
  ),
  make(
    'nobody catalogued it',
    { lines: [at(-3, 'Welcome everyone to this week’s #RxRounds chat!'), bye] },
    { start: 0, end: 60 },
    {
      catalogue: CATALOGUE,
      seenFrom: 9,
    },
  ),
  make('topics with T', { label: 'T' }, { start: 0, end: 60 }, { catalogue: [{ ...own, numbering: 'T/T' }] }),
  make('a small chat', { people: 5, pace: 0.5 }, { start: 0, end: 60 }),
  make('a fast chat', { people: 60, pace: 9 }, { start: 0, end: 60 }),
];

describe('the session at each minute of', { timeout: 30_000 }, () => {
  it.each(SHAPES)('$name', (shape) => {
    const wrong: string[] = [];
    const phases: string[] = [];
    for (let minute = -30; minute <= shape.until; minute += 1) {
      const state = stateAt(shape, shape.posts, minute);
      const found = wrongAt(shape, minute, state.chat?.session ?? null);
      if (found) wrong.push(`minute ${minute}: ${found}`);
      const phase = state.chat?.session?.phase ?? 'none';
      // Between the hour of the catalogue and a host who comes late there is nothing to show.
      if (phase !== phases.at(-1) && phase !== 'none') phases.push(phase);
    }
    expect(wrong).toEqual([]);
    expect(phases).toEqual(['before', 'live', 'after'].filter((phase) => phases.includes(phase)));
  });
});
