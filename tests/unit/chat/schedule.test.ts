import { describe, expect, it } from 'vitest';
import { CATALOGUE, chatByTag } from '../../../lib/chat/catalogue.ts';
import type { CatalogueChat } from '../../../lib/chat/chat-types.ts';
import { dueSession } from '../../../lib/chat/schedule.ts';

const chat: CatalogueChat = {
  tag: 'TestTalk',
  name: 'TestTalk',
  hosts: [],
  weekdays: [2],
  times: ['20:00'],
  zone: 'Europe/London',
  minutes: 60,
  cadence: 'weekly',
  numbering: 'Q/A',
  confidence: 'high',
  status: 'running',
};
const start = (one: CatalogueChat, at: string) => {
  const due = dueSession(one, Date.parse(at));
  return due && new Date(due.startsAt).toISOString();
};

describe('dueSession', () => {
  it('keeps the wall clock over both clock changes of 2027', () => {
    expect(start(chat, '2027-03-23T20:10:00Z')).toBe('2027-03-23T20:00:00.000Z');
    expect(start(chat, '2027-03-30T19:10:00Z')).toBe('2027-03-30T19:00:00.000Z');
    expect(start(chat, '2027-10-26T19:10:00Z')).toBe('2027-10-26T19:00:00.000Z');
    expect(start(chat, '2027-11-02T20:10:00Z')).toBe('2027-11-02T20:00:00.000Z');
    const sydney = { ...chat, zone: 'Australia/Sydney' };
    expect(start(sydney, '2027-03-30T09:00:00Z')).toBe('2027-03-30T09:00:00.000Z');
    expect(start(sydney, '2027-04-06T10:00:00Z')).toBe('2027-04-06T10:00:00.000Z');
  });

  it('is due from three hours before to three hours after the start, and on no other day', () => {
    expect(start(chat, '2026-10-06T16:00:00Z')).toBe('2026-10-06T19:00:00.000Z');
    expect(start(chat, '2026-10-06T15:59:00Z')).toBeNull();
    expect(start(chat, '2026-10-06T22:00:00Z')).toBe('2026-10-06T19:00:00.000Z');
    expect(start(chat, '2026-10-06T22:01:00Z')).toBeNull();
    expect(start(chat, '2026-10-07T19:30:00Z')).toBeNull();
  });

  it('finds a session on the other side of midnight', () => {
    const manila = { ...chat, zone: 'Asia/Manila', weekdays: [6], times: ['21:00'] };
    expect(start(manila, '2026-10-10T13:30:00Z')).toBe('2026-10-10T13:00:00.000Z');
    const late = { ...chat, times: ['00:30'] };
    expect(start(late, '2026-10-05T23:00:00Z')).toBe('2026-10-05T23:30:00.000Z');
  });

  it('takes the nearer of two times, and the right weekday of the month', () => {
    const twice = { ...chat, zone: 'America/Los_Angeles', times: ['10:00', '16:00'], cadence: '1st' };
    expect(start(twice, '2026-10-06T17:30:00Z')).toBe('2026-10-06T17:00:00.000Z');
    expect(start(twice, '2026-10-06T22:30:00Z')).toBe('2026-10-06T23:00:00.000Z');
    expect(start(twice, '2026-10-13T17:30:00Z')).toBeNull();
    const ecr = chatByTag(CATALOGUE, 'ecrchat') as CatalogueChat;
    expect(start(ecr, '2026-10-08T10:30:00Z')).toBe('2026-10-08T10:00:00.000Z');
    expect(start(ecr, '2026-10-08T19:00:00Z')).toBeNull();
    expect(start(ecr, '2026-10-22T19:00:00Z')).toBe('2026-10-22T19:00:00.000Z');
  });

  it('says nothing about chats whose day or hour nobody knows', () => {
    expect(start(chatByTag(CATALOGUE, 'WePh') as CatalogueChat, '2026-10-06T19:00:00Z')).toBeNull();
  });
});
