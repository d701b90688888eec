import { describe, expect, it } from 'vitest';
import { CATALOGUE, chatByTag } from '@/lib/chat/catalogue.ts';
import type { CatalogueChat } from '@/lib/chat/chat-types.ts';
import { catalogueWith, hasTag, nextSessions, suggestedChat, suggestedSchedule } from '@/lib/chat/own-chat.ts';
import { dueSession } from '@/lib/chat/schedule.ts';
import { makeOwnChat } from './own-chat-for-test.ts';

const entry = (tag: string) => chatByTag(CATALOGUE, tag) as CatalogueChat;

describe('the next sessions of the person’s chats', () => {
  it('come in order, the one under way included, and only those confirmed', () => {
    const chats = [
      makeOwnChat(),
      makeOwnChat({ id: 'b', tag: 'WeMDT', isConfirmed: false }),
      makeOwnChat({
        id: 'c',
        tag: 'OTalk',
        rules: [{ pattern: { kind: 'dates', dates: ['2027-01-08'] }, times: ['12:00'] }],
      }),
    ];
    const next = nextSessions(chats, Date.parse('2027-01-05T20:59:59Z'), 2);
    expect(next.map(({ chat, startsAt }) => `${chat.tag} ${new Date(startsAt).toISOString()}`)).toEqual([
      'WePh 2027-01-05T20:00:00.000Z',
      'OTalk 2027-01-08T12:00:00.000Z',
      'WePh 2027-01-12T20:00:00.000Z',
    ]);
    expect(nextSessions(chats, Date.parse('2027-01-05T21:00:00Z'), 1)[0]?.chat.tag).toBe('OTalk');
  });
});

describe('the catalogue with the person’s chats', () => {
  it('knows a chat nobody catalogued, with its own hours', () => {
    const chat = makeOwnChat({ tag: 'MeadowMeds', hosts: ['meadow_host'] });
    const catalogue = catalogueWith([chat], CATALOGUE);
    expect(catalogue).toHaveLength(CATALOGUE.length + 1);
    const found = chatByTag(catalogue, 'meadowmeds') as CatalogueChat;
    expect(found).toMatchObject({ hosts: ['meadow_host'], confidence: 'high' });
    expect(dueSession(found, Date.parse('2027-03-30T18:00:00Z'))?.startsAt).toBe(Date.parse('2027-03-30T19:00:00Z'));
    expect(dueSession(found, Date.parse('2027-03-31T18:00:00Z'))).toBeNull();
  });

  it('puts the person’s entry in the place of the built-in one, in any letter case', () => {
    const catalogue = catalogueWith([makeOwnChat({ tag: 'weph', hosts: ['another_host'] })], CATALOGUE);
    expect(catalogue).toHaveLength(CATALOGUE.length);
    expect(catalogue.filter(({ tag }) => tag?.toLowerCase() === 'weph')).toMatchObject([{ hosts: ['another_host'] }]);
  });

  it('knows the second tag of a joint chat too, unless the catalogue knows it better', () => {
    const joint = catalogueWith([makeOwnChat({ secondTag: 'MeadowMeds' })], CATALOGUE);
    expect(chatByTag(joint, 'MeadowMeds')?.name).toBe('WePharmacists');
    const known = catalogueWith([makeOwnChat({ secondTag: 'WeMDT' })], CATALOGUE);
    expect(chatByTag(known, 'WeMDT')).toBe(chatByTag(CATALOGUE, 'WeMDT'));
  });

  it('is as unsure as before of times that nobody has confirmed', () => {
    const [first] = catalogueWith([makeOwnChat({ isConfirmed: false })], CATALOGUE);
    expect(first?.confidence).toBe('medium');
  });

  it('stays the same object without own chats', () => expect(catalogueWith([], CATALOGUE)).toBe(CATALOGUE));
});

describe('suggestions of the catalogue', () => {
  it('become rules where days and times are known, never a confirmed date', () => {
    expect(suggestedChat(entry('OTalk'), 'Asia/Kolkata')).toMatchObject({
      zone: 'Europe/London',
      isConfirmed: false,
      remindBefore: null,
      rules: [{ pattern: { kind: 'weekly', weekdays: [2], every: 1 }, times: ['20:00'] }],
    });
    expect(suggestedSchedule(entry('ECRchat'))?.rules).toEqual([
      { pattern: { kind: 'monthly', weekday: 4, nths: [2] }, times: ['11:00'] },
      { pattern: { kind: 'monthly', weekday: 4, nths: [4] }, times: ['20:00'] },
    ]);
    expect(suggestedSchedule(entry('OneNoteQ'))?.rules).toEqual([
      { pattern: { kind: 'monthly', weekday: 2, nths: [1] }, times: ['10:00', '16:00'] },
    ]);
  });

  it('do not guess which weeks or times', () => {
    for (const tag of ['WePh', 'physiotalk', 'NephJC', 'WeAHPs', 'satchat', 'hcsmeu'])
      expect(suggestedSchedule(entry(tag)), tag).toBeNull();
    expect(suggestedChat(entry('hcsmeu'), 'Asia/Kolkata')).toMatchObject({ zone: 'Asia/Kolkata', rules: [] });
  });
});

describe('hasTag', () => {
  it('finds another chat with the tag, not the chat itself', () => {
    const chats = [makeOwnChat()];
    expect(hasTag(chats, '#weph', null)).toBe(true);
    expect(hasTag(chats, 'WePh', 'chat-1')).toBe(false);
    expect(hasTag(chats, 'WeMDT', null)).toBe(false);
  });
});
