import { afterEach, describe, expect, test } from 'vitest';
import type { Variants } from '../stand-in/variants.ts';
import { browserKinds, type FrameLike } from './browsers.ts';
import {
  composerText,
  type Evening,
  openSearch,
  pressReply,
  showNewPosts,
  startEvening,
  VIEWER,
  waitForComposer,
} from './evening.ts';
import { storedHistory } from './stored-history.ts';

/** The ways in which X may show itself: both eyes, or one of them blind. */
const sights: readonly { name: string; variants: Partial<Variants>; notice: string | null }[] = [
  { name: 'with both eyes', variants: {}, notice: null },
  { name: 'with all test ids renamed', variants: { testIds: 'renamed' }, notice: 'X has changed its page.' },
  { name: 'with no responses copied', variants: { transport: 'worker' }, notice: 'cannot read X’s responses' },
];

const shows = (side: FrameLike, words: string, timeout = 15_000) =>
  side.waitFor((wanted: string) => document.body.innerText.includes(wanted), timeout, words);

describe.each(browserKinds)('the main job in %s', (kind) => {
  let evening: Evening;
  afterEach(() => evening?.close());

  test.each(sights)('from first sight of the chat to the exported record, $name', async ({ variants, notice }) => {
    evening = await startEvening(kind, { variants });
    const { world, posts } = evening;
    const tab = await openSearch(evening);

    // 1. The chat is recognised, and why is said.
    const side = await tab.sidebar();
    await shows(side, '#WePh');
    await shows(side, 'WePharmacists');

    // 2. The current question; it changes by itself.
    await shows(side, 'How do you talk to people about medicines they may no longer need?');
    if (notice) await shows(side, notice, 30_000);
    else expect(await side.text()).not.toContain('X has changed');

    // 3. The tag appears at the end while typing, before posting; the caret stays where it was.
    await pressReply(tab, posts.q2?.id ?? '');
    await tab.type('A2 I ask about');
    await waitForComposer(tab, 'A2 I ask about #WePh');
    await tab.type(' their day');
    await waitForComposer(tab, 'A2 I ask about their day #WePh');

    // 4. Posting: once on X, with the tag, and in the history.
    await tab.press('Control+Enter');
    await tab.waitFor(() => document.querySelector('[role=dialog] [role=textbox]') === null);
    expect(world.sent.map(({ text, replyTo }) => ({ text, replyTo }))).toEqual([
      { text: 'A2 I ask about their day #WePh', replyTo: posts.q2?.id },
    ]);
    await shows(side, 'A2 I ask about their day #WePh');
    await shows(side, 'Posted');

    // 2 again. The host asks the next question.
    world.addPost({ author: 'WePharmacists', text: 'Q3. Who should lead a review, and why? #WePh' });
    await showNewPosts(tab, 'Who should lead a review');
    await shows(side, 'Who should lead a review, and why?');

    // A reply outside the chat is never touched.
    const outside = await evening.browser.newTab(`https://x.com/garden_moth/status/${posts.private?.id}`);
    await outside.waitFor(() => document.querySelector('[role=textbox]') !== null, 15_000);
    await outside.focus('[role=textbox]');
    await outside.type('Mine went in last week');
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await composerText(outside)).toBe('Mine went in last week');
    await outside.close();

    // 5. The record of the session.
    const rows = await storedHistory(evening.browser);
    expect(rows.sessions).toHaveLength(1);
    expect(rows.contributions).toMatchObject([
      {
        state: 'confirmed',
        postId: world.sent[0]?.id,
        author: VIEWER,
        text: 'A2 I ask about their day #WePh',
        sessionId: rows.sessions[0]?.id,
        questionKeys: ['2'],
      },
    ]);
  });
});
