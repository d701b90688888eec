import { describe, expect, it } from 'vitest';
import { chatState } from '../../../lib/chat/chat-state.ts';
import type { ChatState } from '../../../lib/chat/chat-types.ts';
import type { Post } from '../../../lib/chat/post.ts';
import { EIGHT, evening, inputAt, MINUTE, postAt } from './make-post.ts';

const shown = (state: ChatState) => {
  const chat = state.chat;
  const question = chat?.questions.find((one) => one.key === chat.currentKey);
  return question ? `${question.label}${question.number ?? ''}${question.part ?? ''}` : null;
};
const until = (posts: readonly Post[], minute: number) => posts.filter((post) => post.at <= EIGHT + minute * MINUTE);

describe('sessions of other shapes', () => {
  it('end early with the host’s good-bye and late with late questions', () => {
    const half = until(evening(), 24);
    const bye = postAt(
      29,
      'WePharmacists',
      'That’s it for tonight, thanks for joining everyone, see you next time #WePh',
    );
    const short = chatState(inputAt(45, [...half, bye]));
    expect(short.chat?.session).toMatchObject({ startsAt: EIGHT, endsAt: EIGHT + 30 * MINUTE, phase: 'after' });
    const late = postAt(63, 'WePharmacists', 'Q7: What else should we have asked you? #WePh');
    const long = chatState(inputAt(70, [...evening(), late]));
    expect(long.chat?.session).toMatchObject({ endsAt: EIGHT + 75 * MINUTE, phase: 'live' });
  });

  it('do not begin with a question put out in the morning that nobody takes up', () => {
    const teaser = postAt(
      -600,
      'WePharmacists',
      'Q1: What does a safe discharge look like to you? Join us tonight #WePh',
    );
    expect(chatState(inputAt(-500, [teaser])).chat?.session ?? null).toBeNull();
    expect(chatState(inputAt(15, [teaser, ...until(evening(), 15)])).chat?.session?.startsAt).toBe(EIGHT);
  });

  it('are two on one day', () => {
    const morning = evening().map((post) => ({ ...post, id: `9${post.id}`, at: post.at - 6 * 60 * MINUTE }));
    const both = [...morning, ...evening()];
    expect(chatState(inputAt(15, until(both, 15)))).toMatchObject({
      chat: { session: { startsAt: EIGHT }, currentKey: '2' },
    });
    expect(chatState(inputAt(-345, until(both, -345)))).toMatchObject({
      chat: { session: { startsAt: EIGHT - 360 * MINUTE }, currentKey: '2' },
    });
  });

  it('are found late in a chat nobody catalogued', () => {
    const list = evening('drjune_guest', 'ZedChat').filter((post) => post.at > EIGHT + 21 * MINUTE);
    const state = chatState(inputAt(40, until(list, 40), {}, 'ZedChat'));
    expect(shown(state)).toBe('Q4');
    expect(state.chat?.session?.startsAt).toBe(EIGHT);
  });
});

describe('the time it takes', () => {
  it('stays at a few milliseconds for 500 posts', () => {
    const posts = Array.from({ length: 10 }, (_, round) =>
      evening().map((post) => ({
        ...post,
        id: `${round}${post.id}`,
        author: post.author === 'WePharmacists' ? post.author : `${post.author}${round}`,
      })),
    ).flat();
    chatState(inputAt(50, posts));
    const from = process.cpuUsage();
    for (let run = 0; run < 5; run += 1) chatState(inputAt(50, posts));
    // Processor time, since a busy machine stretches the clock's; ten times what is measured (3 ms), for slow machines.
    expect(process.cpuUsage(from).user / 1000 / 5).toBeLessThan(40);
  });
});
