import { describe, expect, test } from 'vitest';
import type { FactName } from '@/lib/cpd/cpd-template.ts';
import { factText } from '@/lib/cpd/record-facts.ts';
import { chat, EVENING, MINUTE, post, question, record } from './record-examples.ts';

const DAY = 24 * 60 * MINUTE;
const LONDON = 'Europe/London';

function facts(name: FactName, chats = [chat()], zone = LONDON, change = {}): string {
  return factText(name, record('gphc-unplanned', chats, change), zone);
}

/** The same evening another day; the clock of Britain may have changed in between. */
function later(days: number, change = {}) {
  return chat({ startsAt: EVENING + days * DAY, endsAt: EVENING + days * DAY + 60 * MINUTE, ...change });
}

describe('facts of one chat', () => {
  test.each([
    ['title', '#WePh: Repeat prescriptions tweet chat, 6 October 2026'],
    ['dates', '06/10/2026'],
    ['date', '06/10/2026'],
    ['topic', 'Repeat prescriptions'],
    ['method', 'Online participatory discussion (tweet chat)'],
    ['activity-type', 'Professional'],
    ['hours', '1'],
    ['participatory-hours', '0.58'],
    ['credits', '1'],
    ['cpd-group', 'Group 1'],
    ['verifiability', 'Not verifiable: no provider’s evidence'],
    ['link', 'https://x.com/WePharmacists/status/1001'],
    ['evidence', 'Record of the chat with my 2 posts and their links, kept by me'],
  ] as const)('%s', (name, text) => {
    expect(facts(name)).toBe(text);
  });

  test('the activity says what happened, in sentences, with the questions as lines', () => {
    expect(facts('activity')).toBe(
      [
        'I took part in the #WePh tweet chat on X, “Repeat prescriptions”, on Tuesday 6 October 2026, 20:00–21:00, ' +
          'hosted by @WePharmacists. I had the chat open for 58 minutes. ' +
          'I wrote 2 posts, answered 1 of the 2 questions and replied to 2 other people.',
        'Questions of the chat:',
        'Q1: What helps at the counter, and why? (Q1)',
        'Q2: What helps at the counter, and why? (Q2)',
      ].join('\n'),
    );
  });

  test('who only followed is not said to have taken part in a discussion', () => {
    const silent = [chat({ questions: [question('Q1')], others: [] })];
    expect(facts('activity', silent)).toContain('I did not post.');
    expect(facts('method', silent)).toBe('Online discussion (tweet chat), followed without replying to others');
    expect(facts('activity-type', silent)).toBe('Self-directed');
    expect(facts('participatory-hours', silent)).toBe('0');
    expect(facts('evidence', silent)).toBe('Record of the chat, kept by me');
  });

  test('a session of the archive, without questions, name, host or time spent', () => {
    const found = chat({ name: null, hosts: [], questions: [], minutesPresent: null, others: [post(10), post(31)] });
    expect(facts('title', [found])).toBe('#WePh tweet chat, 6 October 2026');
    expect(facts('topic', [found])).toBe('#WePh');
    expect(facts('link', [found])).toBe('');
    expect(facts('hours', [found])).toBe('0.33');
    expect(facts('activity', [found])).toBe(
      'I took part in the #WePh tweet chat on X on Tuesday 6 October 2026, 20:00–21:00. I wrote 2 posts.',
    );
  });
});

describe('facts of several chats', () => {
  test('are in the order of time, and what is the same is said once', () => {
    const chats = [later(14, { name: 'Labels' }), chat(), later(7)];
    expect(facts('title', chats)).toBe(
      '#WePh: Repeat prescriptions; #WePh: Labels tweet chats, 6 October 2026, 13 October 2026, 20 October 2026',
    );
    expect(facts('dates', chats)).toBe('06/10/2026, 13/10/2026, 20/10/2026');
    expect(facts('date', chats)).toBe('06/10/2026');
    expect(facts('topic', chats)).toBe('Repeat prescriptions; Labels');
    expect(facts('activity', chats).split('\n\n')).toHaveLength(3);
    expect(facts('link', chats).split('\n')).toHaveLength(3);
  });

  test('times add up; credits are quarters, rounded down once for all chats', () => {
    const chats = [25, 25, 25].map((minutesPresent, index) =>
      later(index * 7, { minutesPresent, questions: [], others: [] }),
    );
    expect(facts('hours', chats)).toBe('1.25');
    expect(facts('credits', chats)).toBe('1.25');
    expect(facts('credits', chats.slice(0, 2))).toBe('0.75');
  });

  test('a chat that was taken out counts no more', () => {
    const all = record('gphc-unplanned', [chat(), later(7)]);
    const sessions = all.sessions.map((one, index) => (index === 0 ? { ...one, isTakenOut: true as const } : one));
    expect(factText('dates', { ...all, sessions }, LONDON)).toBe('13/10/2026');
  });
});

describe('facts beside the chats', () => {
  test('the intention is the person’s own, as they noted it', () => {
    const intention = { value: '  How others check dates ', at: EVENING - DAY };
    expect(facts('intention', [], LONDON, { intention })).toBe('How others check dates');
    expect(facts('intention')).toBe('');
  });

  test('reading before the chat counts towards the hours, but not as participatory', () => {
    const change = { preparationMinutes: { value: 45, at: EVENING } };
    expect(facts('hours', [chat()], LONDON, change)).toBe('1.75');
    expect(facts('credits', [chat()], LONDON, change)).toBe('1.75');
    expect(facts('participatory-hours', [chat()], LONDON, change)).toBe('0.58');
    expect(facts('preparation', [chat()], LONDON, change)).toBe('I read for 45 minutes before it.');
    expect(facts('preparation', [chat()], LONDON, { preparationMinutes: { value: 0, at: EVENING } })).toBe('');
  });

  test('without a chat there are none', () => {
    const names: readonly FactName[] = [
      'title',
      'dates',
      'hours',
      'activity',
      'evidence',
      'cpd-group',
      'verifiability',
    ];
    expect(names.map((name) => facts(name, []))).toEqual(names.map(() => ''));
  });
});

test.each([
  ['Australia/Sydney', '07/10/2026', 'Wednesday 7 October 2026, 06:00–07:00'],
  ['America/New_York', '06/10/2026', 'Tuesday 6 October 2026, 15:00–16:00'],
  ['Asia/Kathmandu', '07/10/2026', 'Wednesday 7 October 2026, 00:45–01:45'],
  ['UTC', '06/10/2026', 'Tuesday 6 October 2026, 19:00–20:00'],
])('dates and times are those of %s', (zone, date, words) => {
  expect(facts('date', [chat()], zone)).toBe(date);
  expect(facts('activity', [chat()], zone)).toContain(`on ${words}`);
});

test('after the clocks went back the chat is at the same hour of the wall clock', () => {
  const winter = later(28, { startsAt: Date.UTC(2026, 10, 3, 20), endsAt: Date.UTC(2026, 10, 3, 21) });
  expect(facts('activity', [winter])).toContain('Tuesday 3 November 2026, 20:00–21:00');
});
