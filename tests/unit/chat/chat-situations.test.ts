import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../lib/chat/catalogue.ts';
import { chatState } from '../../../lib/chat/chat-state.ts';
import { SITUATIONS } from './chat-situations.ts';
import { EIGHT, MINUTE } from './make-post.ts';

describe('what the program makes of', () => {
  it.each(SITUATIONS)('$name', (one) => {
    const now = EIGHT + one.minute * MINUTE;
    const state = chatState({
      page: one.page,
      tabId: 7,
      posts: one.posts.filter((post) => post.at <= now),
      choices: { followed: [], declined: [], hosts: [] },
      catalogue: CATALOGUE,
      viewer: 'ward_sam',
      now,
      ...one.more,
    });
    const phase = state.chat?.session?.phase ?? 'none';
    const got = {
      status: state.status,
      ...(one.tags ? { tags: state.chat?.tags ?? null } : {}),
      ...(one.phase ? { phase: one.phase === 'off' && phase !== 'live' ? 'off' : phase } : {}),
      ...(one.offers ? { offers: state.candidates[0]?.tags[0] ?? null } : {}),
    };
    const { status, tags, phase: wanted, offers } = one;
    expect(got).toEqual({
      status,
      ...(tags ? { tags } : {}),
      ...(wanted ? { phase: wanted } : {}),
      ...(offers ? { offers } : {}),
    });
  });
});
