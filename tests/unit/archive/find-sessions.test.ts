import { describe, expect, test } from 'vitest';
import { readArchivePost } from '../../../lib/archive/archive-post.ts';
import { findSessions } from '../../../lib/archive/find-sessions.ts';
import { SessionFacts } from '../../../lib/archive/session-facts.ts';
import { CATALOGUE } from '../../../lib/chat/catalogue.ts';
import type { CatalogueChat } from '../../../lib/chat/chat-types.ts';
import { idAt, type Json, replyTo, tweet } from './archive-for-test.ts';

const OWNER = { handle: 'rowan_rx', accountId: '4242' };
const MARKS = { isDeleted: false, isCommunity: false };
const RPhS = '99';

/** First Tuesday of March 2024, 20:00 in London (winter time). */
const CHAT = Date.UTC(2024, 2, 5, 20);
const minute = (count: number, from = CHAT) => from + count * 60_000;

function sessionsIn(elements: readonly unknown[], catalogue: readonly CatalogueChat[] = CATALOGUE, marks = MARKS) {
  const facts = new SessionFacts(catalogue);
  for (const element of elements) {
    const post = readArchivePost(element, marks, OWNER, () => null);
    if (!post) throw new Error('This element is no post.');
    facts.add(post);
  }
  return findSessions(facts, catalogue);
}

/** What the eval prints of a session. */
function brief(elements: readonly unknown[]) {
  return sessionsIn(elements).map(({ tags, date, postIds }) => `${date} ${tags.join('+')} ${postIds.length}`);
}

describe('sessions of past chats', () => {
  test('two posts at the hour of the chat are one, in summer and winter time', () => {
    const [winter, summer] = [Date.UTC(2024, 2, 6, 20), Date.UTC(2024, 6, 3, 19)];
    const elements = [
      tweet(minute(4, summer), 'Hello all #lthechat'),
      tweet(minute(58, summer), 'Good night #lthechat'),
      tweet(minute(-6, winter), 'Hello all #LTHEchat'),
      tweet(minute(55, winter), 'Good night #LTHEchat'),
    ];
    expect(brief(elements)).toEqual(['2024-07-03 LTHEchat 2', '2024-03-06 LTHEchat 2']);
    expect(sessionsIn(elements)[0]).toMatchObject({
      startsAt: summer,
      endsAt: minute(60, summer),
      isOnTime: true,
      zone: 'Europe/London',
    });
  });

  test('two posts of a chat whose hour nobody knows are one, where they lie within its length', () => {
    const at = Date.UTC(2024, 6, 2, 19);
    expect(brief([tweet(minute(4, at), 'Hello all #weph'), tweet(minute(55, at), 'Night #weph')])).toEqual([
      '2024-07-02 WePh 2',
    ]);
    expect(brief([tweet(minute(4, at), 'Hello all #weph'), tweet(minute(95, at), 'Night #weph')])).toEqual([]);
  });

  test('a date is the one in the zone of the chat', () => {
    const zone = 'America/New_York';
    const late: CatalogueChat = {
      tag: 'RxNight',
      name: 'Night chat',
      hosts: [],
      weekdays: [4],
      times: ['21:00'],
      zone,
      minutes: 60,
      cadence: 'weekly',
      numbering: 'Q/A',
      confidence: 'high',
      status: '',
    };
    const at = Date.UTC(2024, 2, 8, 2);
    const [session] = sessionsIn([tweet(at, 'A1 #RxNight'), tweet(minute(20, at), 'A2 #RxNight')], [late]);
    expect(session).toMatchObject({ date: '2024-03-07', startsAt: at });
  });

  test('one post, or two of which neither falls into the known hour, are none', () => {
    expect(brief([tweet(minute(10), 'Hello #WePh')])).toEqual([]);
    const morning = Date.UTC(2024, 2, 6, 9);
    expect(brief([tweet(morning, 'Tonight at 8: #LTHEchat'), tweet(minute(20, morning), 'Join #LTHEchat')])).toEqual(
      [],
    );
  });

  test('a chat that met at another hour is found by answers and numbers', () => {
    const other = Date.UTC(2024, 2, 13, 12, 34);
    const answers = [
      tweet(other, '@LTHEchat A1 Talk to the class #LTHEchat', replyTo('17', 'LTHEchat', '98')),
      tweet(minute(30, other), '@ann_rx A3 Me too #LTHEchat', replyTo('18', 'ann_rx')),
    ];
    expect(brief(answers)).toEqual(['2024-03-13 LTHEchat 2']);
    expect(sessionsIn(answers)[0]).toMatchObject({ isOnTime: false, startsAt: Date.UTC(2024, 2, 13, 12, 30) });
  });

  test('an unknown tag makes a session only with numbered answers, or when it is called a chat', () => {
    const conference = Array.from({ length: 12 }, (_, index) =>
      tweet(minute(index * 7), `Great slide ${index} #PharmExpo24`),
    );
    const steps = Array.from({ length: 12 }, (_, day) => tweet(minute(day * 1440), `Day ${day} #100DaysOfRx`));
    const named = Array.from({ length: 3 }, (_, index) =>
      tweet(minute(index * 9), `@ann_rx Quite so ${index} #HillRxChat`, replyTo('12', 'ann_rx')),
    );
    const numbered = [
      tweet(minute(0, CHAT + 9e7), 'A1 Counselling takes time #RxTalk'),
      tweet(minute(9, CHAT + 9e7), 'Agreed #RxTalk'),
      tweet(minute(15, CHAT + 9e7), 'A2. Record it #RxTalk'),
    ];
    const called = Array.from({ length: 5 }, (_, index) =>
      tweet(
        minute(index * 9, CHAT + 18e7),
        index % 2 ? `Point ${index} #Mixture` : `In the #Mixture chat now ${index}`,
      ),
    );
    expect(brief(conference)).toEqual([]);
    expect(brief(steps)).toEqual([]);
    expect(brief([...conference, ...steps, ...named, ...numbered, ...called])).toEqual([
      '2024-03-07 Mixture 5',
      '2024-03-06 RxTalk 3',
      '2024-03-05 HillRxChat 3',
    ]);
    expect(brief([tweet(minute(0), 'Look #SnapChat'), tweet(minute(5), 'And #SnapChat')])).toEqual([]);
  });

  test('two chats in the same posts are one joint session, a topic beside a chat is none', () => {
    const joint = [
      tweet(minute(3), 'A1 Talk early #WePh #WeMDT'),
      tweet(minute(20), 'A2 Talk often #WeMDT #WePh'),
      tweet(minute(31), 'A3 Write it down #WePh'),
    ];
    expect(brief(joint)).toEqual(['2024-03-05 WePh+WeMDT 3']);
    const topic = [
      tweet(minute(3), 'A1 Five days, not seven #WePh #antibiotics'),
      tweet(minute(20), 'A2 Ask about allergy #WePh #antibiotics'),
    ];
    expect(brief(topic)).toEqual(['2024-03-05 WePh 2']);
  });

  test('two sessions of a day stay two', () => {
    const day = Date.UTC(2016, 0, 5, 18);
    const posts = [2, 30, 55].flatMap((count) => [
      tweet(minute(count, day), `A${count % 7} #OneNoteQ`),
      tweet(minute(count + 360, day), `A${count % 5} #OneNoteQ`),
    ]);
    expect(brief(posts)).toEqual(['2016-01-05 OneNoteQ 3', '2016-01-05 OneNoteQ 3']);
  });

  test('untagged posts belong to it when they go on from its posts or answer its host in the hour', () => {
    const own = (id: string): Json => replyTo(id, 'rowan_rx', '4242');
    const elements = [
      tweet(minute(5), 'A1 First, listen. 1/3 #WePh'),
      tweet(minute(6), '2/3 Then ask.', own(idAt(minute(5)))),
      tweet(minute(7), '3/3 Then advise.', own(idAt(minute(6)))),
      tweet(minute(12), '@WePharmacists Thank you for asking', replyTo('17', 'WePharmacists', RPhS)),
      tweet(minute(13), '@ann_rx How are the children?', replyTo('18', 'ann_rx')),
      tweet(minute(40), 'A2 Second #WePh'),
      tweet(minute(300), '@WePharmacists Another day', replyTo('19', 'WePharmacists', RPhS)),
    ];
    expect(sessionsIn(elements)[0]?.postIds).toEqual([5, 6, 7, 12, 40].map((count) => idAt(minute(count))));
  });

  test('reposts, replaced versions and posts deleted on X are no contributions', () => {
    const info = { editTweetIds: [idAt(minute(8)), idAt(minute(9))] };
    const elements = [
      tweet(minute(3), 'RT @WePharmacists: Q1 What helps? #WePh'),
      tweet(minute(5), 'A1 Time #WePh'),
      tweet(minute(8), 'A2 Tiem #WePh', { edit_info: { initial: info } }),
      tweet(minute(9), 'A2 Time again #WePh', { edit_info: { edit: { editControlInitial: info } } }),
    ];
    const [session] = sessionsIn(elements);
    expect(session?.postIds).toEqual([idAt(minute(5)), idAt(minute(9))]);
    expect(session?.reposts).toBe(1);
    expect(sessionsIn(elements, CATALOGUE, { ...MARKS, isDeleted: true })).toEqual([]);
  });

  test('are the same whatever the order of the posts', () => {
    const elements = [3, 9, 14, 33, 52].flatMap((count) => [
      tweet(minute(count), `A${count % 4} #WePh${count % 2 ? ' #WeMDT' : ''}`),
      tweet(minute(count, CHAT + 14 * 864e5), `A${count % 4} #WePh`),
    ]);
    const found = sessionsIn(elements);
    expect(found.length).toBe(2);
    expect(sessionsIn([...elements].reverse())).toEqual(found);
    expect(sessionsIn([...elements].sort(() => 0.3 - ((found.length * 7) % 10) / 10))).toEqual(found);
  });
});
