import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '@/lib/chat/catalogue.ts';
import { chatState } from '@/lib/chat/chat-state.ts';
import { wemdtDischarge } from '../../stand-in/script/wemdt-discharge.ts';
import { wephAntibiotics } from '../../stand-in/script/weph-antibiotics.ts';
import type { Script } from '../../stand-in/world-types.ts';
import { makePost } from '../history/history-db-for-test.ts';

const start = Date.UTC(2026, 10, 3, 20, 0);

/** The state of a scripted evening after some minutes, for somebody on the search page of a tag. */
function stateAfter(script: Script, minutes: number, tag: string) {
  const ids = new Map<string, string>();
  const idOf = (key: string | undefined) => (key === undefined ? null : (ids.get(key) ?? null));
  const posts = script.posts.flatMap((post, index) => {
    const id = String(1_000_000 + index);
    if (post.key !== undefined) ids.set(post.key, id);
    if (post.minute > minutes) return [];
    return makePost({
      id,
      author: post.author,
      text: post.text,
      at: start + post.minute * 60_000,
      hashtags: [...post.text.matchAll(/#(\w+)/g)].map((match) => match[1] ?? ''),
      replyTo: idOf(post.replyTo),
      quoteOf: idOf(post.quoteOf),
      repostOf: idOf(post.repostOf),
      hasMedia: Boolean(post.media ?? post.altTexts),
      altTexts: post.altTexts ?? [],
    });
  });
  return chatState({
    page: { kind: 'search', url: `https://x.com/search?q=%23${tag}`, tags: [tag], handle: null, statusId: null },
    tabId: 1,
    posts,
    choices: { followed: [], declined: [], hosts: [] },
    catalogue: CATALOGUE,
    viewer: 'rowan_dispenses',
    now: start + minutes * 60_000,
  });
}

describe('the evening of the rehearsal', () => {
  test('has all six questions: by the guest, corrected, in a picture', () => {
    const { chat } = stateAfter(wephAntibiotics, 62, 'WePh');
    expect(
      chat?.questions.map(({ label, number, author, isInPicture }) => ({ label, number, author, isInPicture })),
    ).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => ({
        label: 'Q',
        number: String(number),
        author: number === 2 ? 'AMSAmira' : 'WePharmacists',
        isInPicture: false,
      })),
    );
    expect(chat?.questions[3]?.text).toMatch(
      /^“I’m allergic to penicillin\.” How do you .* doesn’t sound like an allergy\?$/u,
    );
    expect(chat?.questions[4]?.text).toMatch(/^Which one thing would make the biggest difference/u);
  });

  test.each([
    [5, '1'],
    [16, '2'],
    [30, '3'],
    [43, '5'],
    [55, '6'],
  ])('after %i minutes question %s is the current one', (minutes, key) => {
    expect(stateAfter(wephAntibiotics, minutes, 'WePh').chat?.currentKey).toBe(key);
  });

  test('a joint evening has both tags', () => {
    const { chat } = stateAfter(wemdtDischarge, 30, 'WePh');
    expect(chat?.isJoint).toBe(true);
    expect(new Set(chat?.tags)).toEqual(new Set(['WePh', 'WeMDT']));
  });
});
