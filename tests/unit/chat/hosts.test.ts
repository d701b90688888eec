import { describe, expect, test } from 'vitest';
import { chatState } from '../../../lib/chat/chat-state.ts';
import type { Choices } from '../../../lib/chat/chat-types.ts';
import type { Post } from '../../../lib/chat/post.ts';
import { EIGHT, inputAt, MINUTE, postAt } from './make-post.ts';
import { clicked, eveningOf, guestChat, weph } from './situation-posts.ts';

const until = (posts: readonly Post[], minute: number) => posts.filter((post) => post.at <= EIGHT + minute * MINUTE);
const click = (tag: string, handle: string, isHost: boolean, minute: number): Choices['hosts'][number] => ({
  tag,
  handle,
  isHost,
  at: EIGHT + minute * MINUTE,
});
const choices = (...hosts: Choices['hosts'][number][]): Choices => ({ followed: [], declined: [], hosts });

describe('the hosts of a chat', () => {
  test('are those of the catalogue and those who ask, each with its reason', () => {
    const guest = postAt(33, 'dr_guest', 'Q5: What would you like doctors to know about your work? #WePh');
    const answers = ['a', 'b', 'c'].map((one, index) => postAt(35 + index, `people_${one}`, 'A5 a great deal! #WePh'));
    const posts = [...until(weph, 32), guest, ...answers];
    expect(chatState(inputAt(39, posts)).chat?.hosts).toMatchObject([
      { handle: 'WePharmacists', reason: { code: 'host-catalogue' } },
      { handle: 'dr_guest', reason: { code: 'host-asks' } },
    ]);
  });

  test('open and close a chat that nobody catalogued once they have asked', () => {
    const half = guestChat.filter((post) => post.at < EIGHT + 25 * MINUTE);
    const bye = postAt(29, 'drjune_guest', 'That’s all we have time for, see you next month! #ZedRounds');
    const state = chatState(inputAt(45, [...half, bye], {}, 'ZedRounds'));
    expect(state.chat?.hosts).toMatchObject([{ handle: 'drjune_guest', reason: { code: 'host-welcomes' } }]);
    expect(state.chat?.session).toMatchObject({ phase: 'after', startsAt: EIGHT, endsAt: EIGHT + 30 * MINUTE });
  });

  test('set by a click give an unknown chat its session, and taken back take it away', () => {
    const followed = [{ tags: ['ZedTalk'], at: EIGHT, tabId: 7, isJoint: false }];
    const sessionWith = (hosts: Choices['hosts']) =>
      chatState(inputAt(20, until(clicked, 20), { choices: { followed, declined: [], hosts } }, 'ZedTalk')).chat;
    expect(sessionWith([click('ZedTalk', 'zed_talker', true, 19)])).toMatchObject({
      hosts: [{ handle: 'zed_talker', reason: { code: 'host-chosen' } }],
      session: { phase: 'live', startsAt: EIGHT },
    });
    const other = [click('ZedTalk', 'somebody_else', true, 19)];
    expect(sessionWith(other)?.session ?? null).toBeNull();
    expect(sessionWith([click('OTalk', 'zed_talker', true, 19), ...other])?.session ?? null).toBeNull();
  });

  test('that the person took from the list ask nothing more, whatever the catalogue says', () => {
    const without = { choices: choices(click('WePh', 'WePharmacists', false, 10)) };
    const chat = chatState(inputAt(30, until(weph, 30), without)).chat;
    expect(chat?.hosts).toEqual([]);
    expect(chat?.questions).toEqual([]);
  });

  test('by click make an unknown chat recognised from their first question', () => {
    const evening = until(eveningOf('ZedEvening', 'zed_quiet', { talkFrom: 4 }), 3);
    // Without a welcome or rules nothing shows yet who hosts.
    const posts = evening.filter((post) => post.author !== 'zed_quiet' || !post.text.startsWith('Good evening'));
    const at = (hosts: Choices['hosts']) =>
      chatState(inputAt(3.1, posts, { choices: { followed: [], declined: [], hosts } }, 'ZedEvening'));
    expect(at([]).status).toBe('none');
    const known = at([click('ZedEvening', 'zed_quiet', true, 1)]);
    expect(known).toMatchObject({ status: 'chat', chat: { currentKey: '1' } });
    expect(known.chat?.reasons.map(({ code }) => code)).toContain('host-asked');
  });
});
