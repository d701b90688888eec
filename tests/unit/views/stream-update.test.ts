import { describe, expect, it } from 'vitest';
import { applyStream, type Stream } from '@/components/sidebar/apply-stream.ts';
import type { StreamPost } from '@/lib/messaging/protocol.ts';
import { type SentStream, streamUpdate } from '@/lib/views/stream-update.ts';
import { makeStreamPost as post } from './stream-post-for-test.ts';

describe('the updates of a stream', () => {
  it('begin with the whole, then tell what is new, changed and gone', () => {
    const [a, b, c] = [post('1'), post('2'), post('3')];
    const first = streamUpdate(null, 'weph', [a, b]);
    expect(first.update).toEqual({ key: 'weph', isWhole: true, posts: [a, b], gone: [] });
    const answered = { ...b, isAnswered: true };
    const second = streamUpdate(first.sent, 'weph', [answered, c]);
    expect(second.update).toEqual({ key: 'weph', isWhole: false, posts: [answered, c], gone: ['1'] });
    expect(streamUpdate(second.sent, 'weph', [answered, c]).update).toBeNull();
  });

  it('are whole again in another session, also in none', () => {
    const { sent } = streamUpdate(null, 'weph|one', [post('1')]);
    expect(streamUpdate(sent, 'weph|two', []).update).toMatchObject({ key: 'weph|two', isWhole: true, posts: [] });
    const none = streamUpdate(sent, null, []);
    expect(none.update).toMatchObject({ key: null, isWhole: true });
    expect(streamUpdate(none.sent, null, []).update).toBeNull();
  });

  it('give a view what there is, through three hundred random changes', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    let posts: StreamPost[] = [];
    let sent: SentStream | null = null;
    let view: Stream | null = null;
    for (let step = 0; step < 300; step += 1) {
      const index = random(posts.length + 1);
      const one = posts[index];
      const kind = random(5);
      if (!one || kind <= 1) posts = [...posts, post(String(10_000 + step), { at: random(400) })];
      else if (kind === 2) posts = posts.filter((other) => other !== one);
      else posts = posts.map((other) => (other === one ? { ...other, text: `changed ${step}` } : other));
      posts.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
      const told = streamUpdate(sent, `evening ${Math.floor(step / 100)}`, posts);
      sent = told.sent;
      if (told.update) view = applyStream(view, structuredClone(told.update));
      expect(view?.posts).toEqual(posts);
    }
  });
});
