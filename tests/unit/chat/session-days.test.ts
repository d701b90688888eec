import { describe, expect, it } from 'vitest';
import type { CatalogueChat } from '../../../lib/chat/chat-types.ts';
import { outlivesEvening } from '../../../lib/chat/course-words.ts';
import { mergePosts } from '../../../lib/chat/merge-posts.ts';
import type { Post } from '../../../lib/chat/post.ts';
import { type ChatSpec, generateChat, randomFrom, WORDINGS } from './generate-chat.ts';
import { MINUTE, postAt } from './make-post.ts';
import { ownChat, type Shape, stateAt, wrongAt } from './session-shape.ts';

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Monday 5 October 2026, 20:00 in London. */
const MONDAY = Date.UTC(2026, 9, 5, 19, 0);
const SIX = [3, 12, 21, 31, 41, 51];
const lines = [
  { minute: -3, text: 'Good evening everyone and welcome to tonight’s chat!' },
  { minute: 59, text: 'Thank you all for joining us tonight, see you next time!' },
];

function sessionsAt(starts: readonly number[], more: Partial<ChatSpec> = {}): Post[] {
  return starts.flatMap((start, index) =>
    generateChat({
      start,
      tag: 'RxRounds',
      host: 'RxRoundsHost',
      questions: SIX,
      talkUntil: 60,
      talkFrom: -2,
      lines,
      seed: index + 3,
      ...more,
    }),
  );
}

function shape(
  name: string,
  zero: number,
  starts: readonly number[],
  catalogue: CatalogueChat,
  more: Partial<ChatSpec> = {},
): Shape {
  const minutes = more.talkUntil ?? 60;
  const sessions = starts.map((start) => ({ start: (start - zero) / MINUTE, end: (start - zero) / MINUTE + minutes }));
  return {
    name,
    zero,
    tag: 'RxRounds',
    posts: sessionsAt(starts, more),
    sessions,
    catalogue: [catalogue],
    until: (sessions.at(-1)?.end ?? 0) + 60,
  };
}

const twice: CatalogueChat = { ...ownChat, weekdays: [1], times: ['20:00', '02:00'], zone: 'Etc/UTC' };
const pacific: CatalogueChat = { ...ownChat, weekdays: [1], times: ['10:00', '16:00'], zone: 'America/Los_Angeles' };
const unknown: CatalogueChat = { ...ownChat, weekdays: [], times: [] };
const half = {
  questions: [2, 9, 16, 23],
  talkUntil: 30,
  lines: [
    { minute: -2, text: 'Hello everyone and welcome to our 30-minute chat' },
    { minute: 29, text: 'That’s all, thanks for joining everyone!' },
  ],
};

const SHAPES: readonly Shape[] = [
  shape('two sessions on one day, by the catalogue', MONDAY + HOUR, [MONDAY + HOUR, MONDAY + 7 * HOUR], twice),
  shape('two sessions in Pacific time', MONDAY - 2 * HOUR, [MONDAY - 2 * HOUR, MONDAY + 4 * HOUR], pacific),
  shape('two sessions nobody catalogued', MONDAY, [MONDAY, MONDAY + 4 * HOUR], unknown),
  shape('two half hours, half an hour apart', MONDAY, [MONDAY, MONDAY + HOUR], unknown, half),
  shape(
    'five evenings in a row',
    MONDAY,
    [0, 1, 2, 3, 4].map((day) => MONDAY + day * DAY),
    { ...ownChat, weekdays: [1, 2, 3, 4, 5] },
  ),
];

describe('the sessions at each few minutes of', { timeout: 30_000 }, () => {
  it.each(SHAPES)('$name', (one) => {
    const wrong: string[] = [];
    for (const truth of one.sessions) {
      for (let minute = truth.start - 20; minute <= truth.end + 22; minute += 2) {
        const state = stateAt(one, one.posts, minute);
        const found = wrongAt(one, minute, state.chat?.session ?? null);
        if (found) wrong.push(`minute ${minute}: ${found}`);
        const asked = SIX.filter((_, index) => {
          const first = one.posts.findLast(
            (post) => post.text.startsWith(`Q${index + 1}:`) && post.at <= one.zero + minute * MINUTE,
          );
          return first !== undefined && first.at >= one.zero + truth.start * MINUTE;
        }).length;
        if (minute >= truth.start && state.chat?.questions.length !== asked)
          wrong.push(`minute ${minute}: ${state.chat?.questions.length} questions instead of ${asked}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** Talk of some people, so many posts a day, over some days. */
function slowTalk(tag: string, from: number, days: number, perDay: number, seed = 5): Post[] {
  const random = randomFrom(seed);
  return Array.from({ length: Math.round(days * perDay) }, (_, index) =>
    postAt(0, `slow_p${Math.floor(random() * 18)}`, `My view on this, part ${index} #${tag}`, {
      at: from + Math.round(random() * days * DAY),
    }),
  );
}

const slowShape = (posts: readonly Post[], catalogue: CatalogueChat) => ({
  zero: MONDAY,
  tag: 'RxRounds',
  posts: mergePosts(posts),
  catalogue: [catalogue],
});
const sessionAt = (one: ReturnType<typeof slowShape>, minute: number) => stateAt(one, one.posts, minute).chat?.session;

describe('a window of 48 hours', () => {
  const open = (at: number, text: string) => postAt(0, 'RxRoundsHost', `${text} #RxRounds`, { at });
  const opening = open(MONDAY, 'Our journal club discussion is now open for 48 hours. Read the paper and join in!');
  const reminder = open(MONDAY + 20 * HOUR, 'The discussion stays open for 48 hours in all, keep it coming');
  const talk = slowTalk('RxRounds', MONDAY + 5 * MINUTE, 2, 60);

  it.each([
    ['the host’s words', [opening, reminder, ...talk], unknown],
    [
      'the catalogue',
      [open(MONDAY, 'This month’s paper is on statins. What do you think of the design?'), ...talk],
      { ...unknown, minutes: 2880 },
    ],
  ])('by %s is live for its time and over after it', (_, posts, catalogue) => {
    const one = slowShape(posts, catalogue);
    for (let hour = 1; hour < 48; hour += 1) {
      expect(sessionAt(one, hour * 60), `hour ${hour}`).toMatchObject({ phase: 'live', startsAt: MONDAY });
    }
    expect(sessionAt(one, 49 * 60)).toMatchObject({ phase: 'after', startsAt: MONDAY, endsAt: MONDAY + 48 * HOUR });
    expect(sessionAt(one, 80 * 60)?.phase ?? 'none').toBe('none');
  });

  it('keeps its start when older talk is no longer there', () => {
    const one = slowShape([opening, ...talk.filter((post) => post.at > MONDAY + 10 * HOUR)], unknown);
    expect(sessionAt(one, 46 * 60)).toMatchObject({ phase: 'live', startsAt: MONDAY });
  });
});

describe('a slow chat', () => {
  const host = (at: number, text: string) => postAt(0, 'RxRoundsHost', `${text} #RxRounds`, { at });
  const numbered = [0, 1, 2, 3, 4, 5, 6].map((day) =>
    host(MONDAY - 11 * HOUR + day * DAY + (day % 3) * HOUR, `Q${day + 1}: ${WORDINGS[day]}`),
  );
  const talk = slowTalk('RxRounds', MONDAY - 11 * HOUR, 7, 40);
  const announced = host(MONDAY - 12 * HOUR, 'This week is a slow chat: one question a day, answer whenever you like');

  it('with a numbered question a day is one session with all its questions', () => {
    const one = slowShape([...numbered, ...talk], unknown);
    for (let hour = 14; hour < 6 * 24; hour += 1) {
      const state = stateAt(one, one.posts, hour * 60);
      expect(state.chat?.session, `hour ${hour}`).toMatchObject({ phase: 'live', startsAt: numbered[0]?.at });
      const asked = numbered.filter((post) => post.at <= MONDAY + hour * HOUR).length;
      expect(state.chat?.questions.length, `hour ${hour}`).toBe(asked);
      expect(state.chat?.currentKey).toBe(String(asked));
    }
  });

  it('keeps its start when of the older posts only those are there that outlive an evening', () => {
    const one = slowShape([announced, ...numbered, ...talk], unknown);
    for (const hour of [40, 70, 100, 130]) {
      const now = MONDAY + hour * HOUR;
      const past = one.posts.filter((post) => post.at <= now);
      const posts = past.filter((post) => post.at > now - 36 * HOUR || outlivesEvening(post));
      expect(posts.length).toBeLessThan(past.length);
      const { chat } = stateAt(one, posts, hour * 60);
      expect(chat?.session, `hour ${hour}`).toMatchObject({ phase: 'live', startsAt: numbered[0]?.at });
    }
  });

  it('that says so is live all its first day', () => {
    const one = slowShape([announced, ...numbered, ...talk], unknown);
    for (let hour = -10; hour < 24; hour += 1) {
      expect(sessionAt(one, hour * 60), `hour ${hour}`).toMatchObject({ phase: 'live', startsAt: numbered[0]?.at });
    }
  });

  it('is over a day after its last question', () => {
    const one = slowShape([...numbered, ...talk], unknown);
    const last = (numbered.at(-1)?.at ?? 0) - MONDAY;
    expect(sessionAt(one, (last + 25 * HOUR) / MINUTE)?.phase).toBe('after');
    expect(sessionAt(one, (last + 50 * HOUR) / MINUTE)?.phase).toBe('none');
  });

  it('nobody catalogued is read by its newest questions, whoever else asks', () => {
    const own = numbered.map((post) => ({ ...post, author: 'ottilie_asks' }));
    const answers = own.flatMap((post, day) =>
      ['brook_rx', 'sana_ward'].map((person, place) =>
        postAt(0, person, `A${day + 1} what I make of it #RxRounds`, { at: post.at + (place + 2) * HOUR }),
      ),
    );
    const asker = own.map((post, day) =>
      postAt(0, 'elin_q', `Q${day + 1}: what if you asked them first? #RxRounds`, { at: post.at + HOUR }),
    );
    const one = { ...slowShape([...own, ...answers, ...asker, ...talk], unknown), catalogue: [] };
    for (let hour = 16; hour < 6 * 24; hour += 5) {
      const now = MONDAY + hour * HOUR;
      const kept = one.posts.filter((post) => post.at <= now && (post.at > now - 36 * HOUR || outlivesEvening(post)));
      const { chat } = stateAt(one, kept, hour * 60);
      const asked = own.filter((post) => post.at <= now);
      expect(chat?.session, `hour ${hour}`).toMatchObject({ phase: 'live', startsAt: own[0]?.at });
      expect(chat?.currentKey, `hour ${hour}`).toBe(String(asked.length));
      expect(chat?.questions.map((question) => question.author)).toEqual(asked.map(() => 'ottilie_asks'));
    }
  });

  it('may count days instead of questions', () => {
    const days = [1, 2, 3, 4, 5].map((day) =>
      host(MONDAY - 11 * HOUR + (day - 1) * DAY, `Day ${day}: ${WORDINGS[day - 1]}`),
    );
    const one = slowShape([...days, ...talk], unknown);
    for (const hour of [15, 30, 40, 60, 90]) {
      const state = stateAt(one, one.posts, hour * 60);
      expect(state.chat?.session, `hour ${hour}`).toMatchObject({ phase: 'live', startsAt: days[0]?.at });
      const asked = days.filter((post) => post.at <= MONDAY + hour * HOUR);
      expect(state.chat?.questions.map((question) => question.text)).toEqual(
        asked.map((_, day) => `Day ${day + 1}: ${WORDINGS[day]}`),
      );
    }
  });
});

describe('a chat without numbers', () => {
  it('is live for its hour, however often latecomers are welcomed', () => {
    const posts = generateChat({
      start: MONDAY,
      tag: 'RxRounds',
      host: 'RxRoundsHost',
      questions: [],
      talkFrom: -2,
      talkUntil: 60,
      pace: 4,
      lines: [
        { minute: -2, text: 'Welcome everyone to tonight’s chat! Open talk, one question for the hour.' },
        { minute: 5, text: 'How should hospital and community teams share what they know about a patient?' },
        { minute: 17, text: 'Hello and welcome to everyone who is joining us now, good to have you in the chat' },
        { minute: 34, text: 'Hi all if you are new to the chat: one question tonight, see above' },
        { minute: 59, text: 'Thank you everyone for joining, see you next week' },
      ],
    });
    const one: Shape = {
      name: '',
      zero: MONDAY,
      tag: 'RxRounds',
      posts,
      sessions: [{ start: 0, end: 60 }],
      catalogue: [unknown],
      until: 80,
    };
    const wrong: string[] = [];
    for (let minute = -20; minute <= 80; minute += 1) {
      const state = stateAt(one, posts, minute);
      const found = wrongAt(one, minute, state.chat?.session ?? null);
      if (found) wrong.push(`minute ${minute}: ${found}`);
      if (minute >= 6 && state.chat?.questions.length !== 1) wrong.push(`minute ${minute}: questions`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('a tag of a month with a theme word for each day', () => {
  it('is never live', () => {
    const days = Array.from({ length: 31 }, (_, day) =>
      postAt(0, 'RxRoundsHost', `Day ${day + 1}: ${['kindness', 'tea', 'light', 'home'][day % 4]} #RxRounds`, {
        at: MONDAY + day * DAY,
      }),
    );
    const one = slowShape([...days, ...slowTalk('RxRounds', MONDAY, 31, 25)], unknown);
    for (let hour = 1; hour < 31 * 24; hour += 7) {
      expect(sessionAt(one, hour * 60)?.phase ?? 'none', `hour ${hour}`).toBe('none');
    }
  });

  it('is not live for long where the prompts are questions', () => {
    const days = Array.from({ length: 31 }, (_, day) =>
      postAt(0, 'RxRoundsHost', `Day ${day + 1}: what made you smile at work today? #RxRounds`, {
        at: MONDAY + day * DAY,
      }),
    );
    const one = slowShape([...days, ...slowTalk('RxRounds', MONDAY, 31, 25)], unknown);
    for (let hour = 12 * 24; hour < 31 * 24; hour += 7) {
      expect(sessionAt(one, hour * 60)?.phase ?? 'none', `hour ${hour}`).not.toBe('live');
    }
  });
});
