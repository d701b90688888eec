import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../lib/chat/catalogue.ts';
import { chatState } from '../../../lib/chat/chat-state.ts';
import type { ChatState, PageSighting } from '../../../lib/chat/chat-types.ts';
import { byTime } from '../../../lib/chat/merge-posts.ts';
import type { Post } from '../../../lib/chat/post.ts';
import { EIGHT, MINUTE, postAt } from './make-post.ts';
import {
  announcedJoint,
  answerOf,
  broadcast,
  eveningOf,
  guestChat,
  home,
  joined,
  questionOf,
  questionsJoined,
  search,
  statusOf,
  trending,
  weph,
  zedChat,
} from './situation-posts.ts';

const own = (tag: string) =>
  [14, 24, 36, 47].map((minute) =>
    postAt(minute, 'ward_sam', `A${Math.ceil(minute / 10)} we ask the patient first #${tag}`),
  );
const noisy = (posts: readonly Post[]) => [...posts, ...trending, ...broadcast];

/** Name, page, posts, and the changes that may be seen, in their order. */
const EVENINGS: readonly (readonly [string, PageSighting, readonly Post[], readonly string[]])[] = [
  ['a catalogued chat on its search page', search('WePh'), noisy(weph), ['chat WePh']],
  ['an unknown chat on its search page', search('ZedRounds'), noisy(guestChat), ['none', 'chat ZedRounds']],
  ['an unknown tag named like a chat', search('ZedChat'), zedChat, ['none', 'chat ZedChat']],
  [
    'a chat in a tag used round the clock',
    search('edchat'),
    [...broadcast, ...eveningOf('edchat', 'some_teacher', { seed: 31 })],
    ['none', 'chat edchat'],
  ],
  ['a joint chat', search('WePh'), joined, ['chat WePh', 'chat WePh WeMDT']],
  ['a joint chat from its second tag', search('WeMDT'), joined, ['chat WeMDT', 'chat WeMDT WePh']],
  ['a joint chat with both tags in the questions', search('WePh'), questionsJoined, ['chat WePh', 'chat WePh WeMDT']],
  ['an announced joint chat', search('WePh'), announcedJoint, ['chat WePh', 'chat WePh WeMDT']],
  ['both tags of a joint chat', search('WePh', 'WeMDT'), joined, ['ask', 'chat WePh WeMDT']],
  ['the home page of a listener', home, noisy(weph), ['none']],
  ['the home page of somebody who takes part', home, noisy([...weph, ...own('WePh')]), ['none', 'chat WePh']],
  [
    'the home page of somebody in an unknown chat',
    home,
    noisy([...guestChat, ...own('ZedRounds')]),
    ['none', 'chat ZedRounds'],
  ],
  ['the page of a question', statusOf(questionOf(weph, 2)), noisy(weph), ['none', 'chat WePh']],
  ['the page of an answer in an unknown chat', statusOf(answerOf(guestChat, 2)), guestChat, ['none', 'chat ZedRounds']],
];

const PHASES = ['none', 'before', 'live', 'after'];

function stateOf(page: PageSighting, posts: readonly Post[], now: number): ChatState {
  return chatState({
    page,
    tabId: 1,
    posts,
    choices: { followed: [], declined: [], hosts: [] },
    catalogue: CATALOGUE,
    viewer: 'ward_sam',
    now,
  });
}

/** Runs of equal values, in order. */
function changes(values: readonly string[]): string[] {
  return values.filter((value, index) => value !== values[index - 1]);
}

describe('post by post, nothing goes back and forth on', { timeout: 30_000 }, () => {
  it.each(EVENINGS)('%s', (_, page, posts, allowed) => {
    const ordered = [...posts].sort(byTime).filter((post) => post.at >= EIGHT - 15 * MINUTE);
    const background = posts.filter((post) => post.at < EIGHT - 15 * MINUTE);
    const shown: string[] = [];
    const phases: string[] = [];
    const topics: string[] = [];
    const starts: string[] = [];
    for (let index = 0; index < ordered.length; index += 1) {
      const now = (ordered[index]?.at ?? 0) + 1000;
      if (now > EIGHT + 75 * MINUTE) break;
      // After each post of the chat, and each tenth of the noise.
      if (ordered[index]?.author.startsWith('crowd_') && index % 10 > 0) continue;
      const state = stateOf(page, [...background, ...ordered.slice(0, index + 1)], now);
      shown.push([state.status, ...(state.chat?.tags ?? [])].join(' '));
      if (!state.chat) continue;
      phases.push(state.chat.session?.phase ?? 'none');
      topics.push(state.chat.topic?.text ?? '');
      if (state.chat.session) starts.push(String(state.chat.session.startsAt - EIGHT));
    }
    expect(
      changes(shown).every((one) => allowed.includes(one)),
      changes(shown).join(', '),
    ).toBe(true);
    expect(changes(shown), 'what is shown').toEqual(allowed.filter((one) => changes(shown).includes(one)));
    expect(changes(phases), 'phases').toEqual(PHASES.filter((one) => changes(phases).includes(one)));
    expect(changes(topics).length).toBeLessThanOrEqual(2);
    expect(changes(starts), 'starts').toEqual(starts.length > 0 ? ['0'] : []);
  });

  it('a page opened late, whose older posts come in bit by bit', () => {
    const late = weph.filter((post) => post.at <= EIGHT + 35 * MINUTE);
    const shown: string[] = [];
    const keys: string[] = [];
    for (let size = 15; size <= late.length; size += 15) {
      const state = stateOf(search('WePh'), late.slice(-size), EIGHT + 36 * MINUTE);
      shown.push([state.status, ...(state.chat?.tags ?? [])].join(' '));
      keys.push(`${state.chat?.session?.phase} ${state.chat?.currentKey}`);
    }
    expect(changes(shown)).toEqual(['chat WePh']);
    expect(changes(keys).filter((key) => !key.endsWith('null'))).toEqual(['live 4']);
  });
});
