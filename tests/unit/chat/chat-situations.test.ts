import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../lib/chat/catalogue.ts';
import { chatState } from '../../../lib/chat/chat-state.ts';
import { reasons } from '../../../lib/locales/en/reasons.ts';
import { SITUATIONS } from './chat-situations.ts';
import { EIGHT, MINUTE } from './make-post.ts';
import { SLOW_SITUATIONS } from './slow-situations.ts';

describe('what the program makes of', () => {
  it.each([...SITUATIONS, ...SLOW_SITUATIONS])('%s', (_, page, posts, minute, expected) => {
    const now = EIGHT + minute * MINUTE;
    const state = chatState({
      page,
      tabId: 7,
      posts: posts.filter((post) => post.at <= now),
      choices: { followed: [], declined: [], hosts: [] },
      catalogue: CATALOGUE,
      viewer: 'ward_sam',
      now,
    });
    const phase = state.chat?.session?.phase ?? 'none';
    const got = [
      state.status,
      ...(expected.includes('#') && state.chat ? state.chat.tags.map((tag) => `#${tag}`) : []),
      ...(/ (?:off|live|before|after|none)$/u.test(expected)
        ? [expected.endsWith(' off') && phase !== 'live' ? 'off' : phase]
        : []),
      ...(expected.includes('offers') ? ['offers', `#${state.candidates[0]?.tags[0]}`] : []),
    ];
    expect(got.join(' ')).toBe(expected);
    for (const { code, values } of [
      ...(state.chat?.reasons ?? []),
      ...state.candidates.flatMap((one) => one.reasons),
    ]) {
      expect(reasons[code]?.(values ?? {}), code).toMatch(/^\S.*\.$/u);
    }
  });
});
