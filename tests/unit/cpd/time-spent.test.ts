import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordPost } from '@/lib/cpd/session-record.ts';
import { ownPosts, peopleAnswered, suggestedTime } from '@/lib/cpd/time-spent.ts';
import { chat, EVENING, MINUTE, post, question } from './record-examples.ts';

describe('the time that is suggested', () => {
  const toAna = { replyToAuthor: 'ana_rx' };
  const quiet = { questions: [], others: [] };

  test.each([
    ['from first to last post, if one answers another person', [post(7), post(42, toAna)], 58, 60, 35, 'replied'],
    ['to the nearest five minutes', [post(7), post(39, toAna)], 58, 60, 30, 'replied'],
    ['posts that answer nobody are not participatory', [post(7), post(42)], 58, 60, 0, 'posted-only'],
    [
      'an answer to oneself is not participatory',
      [post(7), post(42, { replyToAuthor: 'PAT_Dispenses' })],
      58,
      60,
      0,
      'posted-only',
    ],
    ['one post is no span', [post(20, toAna)], 58, 60, 0, 'replied'],
    ['who only read was there', [], 48, 50, 0, 'listened'],
    ['a few minutes are a few minutes', [], 7, 5, 0, 'listened'],
    ['an archive tells no time but that of the posts', [post(10, toAna), post(31, toAna)], null, 20, 20, 'replied'],
    ['posts of an archive that answer nobody', [post(10), post(31)], null, 20, 0, 'posted-only'],
    ['an archive without posts of one’s own', [], null, 0, 0, 'not-seen'],
    ['posts after the end do not make the chat longer', [post(10, toAna), post(200, toAna)], 58, 60, 60, 'replied'],
    ['a page left open all evening does not either', [post(10, toAna), post(31)], 240, 60, 20, 'replied'],
  ] as const)('%s', (_, posts, minutesPresent, total, participatory, reason) => {
    expect(suggestedTime(chat({ ...quiet, others: posts, minutesPresent }))).toEqual({ total, participatory, reason });
  });

  /** Posts at any time, to anybody, each with an address of its own as X gives it. */
  const posts = (place: string) =>
    fc
      .array(
        fc.tuple(fc.integer({ min: -30, max: 300 }), fc.constantFrom(null, 'ana_rx', 'WePharmacists', 'pat_dispenses')),
        { maxLength: 30 },
      )
      .map((all) =>
        all.map(([minute, replyToAuthor], index) => post(minute, { replyToAuthor, link: `${place}/${index}` })),
      );
  const anyChat = fc
    .tuple(
      posts('answers'),
      posts('others'),
      fc.option(fc.integer({ min: 0, max: 400 })),
      fc.integer({ min: 1, max: 240 }),
    )
    .map(([answers, others, minutesPresent, lasted]) =>
      chat({ questions: [question('Q1', answers)], others, minutesPresent, endsAt: EVENING + lasted * MINUTE }),
    );

  test('is never more than the chat lasted, in steps of five, and the part never more than the whole', () => {
    fc.assert(
      fc.property(anyChat, (one) => {
        const { total, participatory } = suggestedTime(one);
        const lasted = (one.endsAt - one.startsAt) / MINUTE;
        expect(participatory).toBeGreaterThanOrEqual(0);
        expect(participatory).toBeLessThanOrEqual(total);
        expect(total).toBeLessThanOrEqual(Math.round(lasted / 5) * 5);
        expect([total % 5, participatory % 5]).toEqual([0, 0]);
      }),
    );
  });

  test('is participatory only with an answer to another person, and grows with no post taken away', () => {
    fc.assert(
      fc.property(anyChat, (one) => {
        const alone = suggestedTime({
          ...one,
          questions: [],
          others: ownPosts(one).filter(({ replyToAuthor }) => replyToAuthor === null || replyToAuthor === one.account),
        });
        expect(alone.participatory).toBe(0);
        const fewer = { ...one, others: one.others.slice(1) };
        expect(suggestedTime(fewer).participatory).toBeLessThanOrEqual(suggestedTime(one).participatory);
        expect(suggestedTime(fewer).total).toBeLessThanOrEqual(suggestedTime(one).total);
      }),
    );
  });

  test('does not depend on the order of posts or on the hour of the day', () => {
    fc.assert(
      fc.property(anyChat, fc.integer({ min: -1e6, max: 1e6 }), (one, minutes) => {
        const by = minutes * MINUTE;
        const moved = (all: readonly RecordPost[]) => all.map((each) => ({ ...each, at: each.at + by })).toReversed();
        const later = {
          ...one,
          startsAt: one.startsAt + by,
          endsAt: one.endsAt + by,
          questions: one.questions.map((each) => ({ ...each, answers: moved(each.answers) })),
          others: moved(one.others),
        };
        expect(suggestedTime(later)).toEqual(suggestedTime(one));
      }),
    );
  });
});

describe('the person’s posts', () => {
  test('a post that answers two questions counts once', () => {
    const both = post(7);
    const one = chat({ questions: [question('Q1', [both]), question('Q2', [both, post(9)])], others: [post(3)] });
    expect(ownPosts(one).map(({ at }) => (at - EVENING) / MINUTE)).toEqual([3, 7, 9]);
  });

  test('people answered are counted once each, however their names are written, without oneself', () => {
    const to = (replyToAuthor: string, minute: number) => post(minute, { replyToAuthor });
    const others = [to('ana_rx', 1), to('Ana_Rx', 2), to('ben_rx', 3), to('Pat_dispenses', 4), post(5)];
    expect(peopleAnswered(chat({ questions: [], others }))).toBe(2);
  });
});
