import { describe, expect, it } from 'vitest';
import { byNearness } from '@/lib/chat/date-groups.ts';
import { makeOwnChat } from './own-chat-for-test.ts';

const session = (at: string) => {
  const startsAt = Date.parse(at);
  return { chat: makeOwnChat(), startsAt, endsAt: startsAt + 60 * 60_000 };
};
const groups = (now: string, zone: string, ...at: readonly string[]) =>
  byNearness(at.map(session), Date.parse(now), zone).map(
    ({ nearness, sessions }) => `${nearness} ${sessions.map(({ startsAt }) => at.indexOf(isoOf(startsAt, at))).join()}`,
  );
const isoOf = (startsAt: number, at: readonly string[]) => at.find((one) => Date.parse(one) === startsAt) ?? '';

describe('sessions by nearness', () => {
  it('are tonight, this week until Sunday, next week, later', () => {
    const at = [
      '2027-03-30T19:00Z',
      '2027-04-04T22:59Z',
      '2027-04-04T23:00Z',
      '2027-04-11T22:59Z',
      '2027-04-11T23:00Z',
    ];
    expect(groups('2027-03-30T08:00Z', 'Europe/London', ...at)).toEqual([
      'tonight 0',
      'thisWeek 1',
      'nextWeek 2,3',
      'later 4',
    ]);
  });

  it('are today when one of them is before the evening', () => {
    expect(groups('2027-03-30T08:00Z', 'Europe/London', '2027-03-30T12:00Z', '2027-03-30T19:00Z')).toEqual([
      'today 0,1',
    ]);
  });

  it('go by the viewer’s calendar, not the chat’s', () => {
    expect(groups('2027-03-30T08:00Z', 'Asia/Kolkata', '2027-03-30T19:00Z')).toEqual(['thisWeek 0']);
    expect(groups('2027-03-28T08:00Z', 'Australia/Sydney', '2027-03-28T19:00Z')).toEqual(['nextWeek 0']);
  });

  it('count one under way since yesterday as today', () => {
    expect(groups('2027-03-31T00:20Z', 'Etc/UTC', '2027-03-30T23:30Z')).toEqual(['tonight 0']);
  });

  it('without sessions there is no group', () => expect(groups('2027-03-31T00:20Z', 'Etc/UTC')).toEqual([]));
});
