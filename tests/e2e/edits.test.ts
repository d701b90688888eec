import { afterEach, describe, expect, test } from 'vitest';
import type { Variants } from '../stand-in/variants.ts';
import { browserKinds, type FrameLike } from './browsers.ts';
import { type Evening, openSearch, showNewPosts, startEvening } from './evening.ts';

const HOST = 'WePharmacists';
const Q2 = 'How do you talk to people about medicines they may no longer need?';
/** Time in which a change that should not come would have come (ms). */
const QUIET = 2000;

const sights: readonly { name: string; variants: Partial<Variants> }[] = [
  { name: 'with both eyes', variants: {} },
  { name: 'by the page alone', variants: { transport: 'worker' } },
];

/** Waits until the sidebar's current question has these words. */
const asks = (side: FrameLike, words: string) =>
  side.waitFor(
    (wanted: string) =>
      document.querySelector<HTMLElement>('[aria-labelledby=current-question]')?.innerText.includes(wanted),
    20_000,
    words,
  );

type Watched = Window & { chatsideAsked?: string[] };

/** Notes from now on every question that the sidebar shows as the current one, however briefly. */
const watchQuestions = (side: FrameLike) =>
  side.evaluate(() => {
    const asked: string[] = [];
    const note = () => {
      const text = document.querySelector('[aria-labelledby=current-question] p[dir=auto]')?.textContent ?? '(none)';
      if (text !== asked.at(-1)) asked.push(text);
    };
    (window as Watched).chatsideAsked = asked;
    new MutationObserver(note).observe(document.body, { childList: true, subtree: true, characterData: true });
    note();
  });
const questionsShown = (side: FrameLike) => side.evaluate(() => (window as Watched).chatsideAsked);

/** The labels of the current question and of the earlier ones below it. */
const numbersListed = (side: FrameLike) =>
  side.evaluate(() =>
    [...document.querySelectorAll('[aria-labelledby=current-question] span[dir=ltr], summary span[dir=ltr]')].map(
      (one) => one.textContent,
    ),
  );

describe.each(browserKinds)('a question that changes in %s', (kind) => {
  let evening: Evening;
  afterEach(() => evening?.close());

  test.each(sights)('edited by its host it is followed, $name', async ({ variants }) => {
    evening = await startEvening(kind, { variants });
    const { world } = evening;
    const tab = await openSearch(evening);
    const side = await tab.sidebar();
    await asks(side, Q2);
    await watchQuestions(side);

    const first = world.addPost({ author: HOST, text: 'Q3. Who shuold lead a review of medicines, and why? #WePh' });
    await showNewPosts(tab, 'Who shuold lead a review');
    await asks(side, 'Who shuold lead a review of medicines, and why?');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    world.editPost(first.id, 'Q3. Who should lead a review of medicines, and why? #WePh');
    await showNewPosts(tab, 'Who should lead a review');
    await asks(side, 'Who should lead a review of medicines, and why?');

    expect(await questionsShown(side)).toEqual([
      Q2,
      'Who shuold lead a review of medicines, and why?',
      'Who should lead a review of medicines, and why?',
    ]);
    expect(await numbersListed(side)).toEqual(['Q3', 'Q2', 'Q1']);
  });

  test('deleted and asked again, only the question that stands is shown, without a flicker', async () => {
    evening = await startEvening(kind);
    const { world } = evening;
    const tab = await openSearch(evening);
    const side = await tab.sidebar();
    await asks(side, Q2);
    await watchQuestions(side);

    // The host takes the question back; whoever opens an answer to it learns so.
    const wrong = world.addPost({ author: HOST, text: 'Q3. Which day suits the next chat? #WePh' });
    const reply = world.addPost({ author: 'bea_tablets', text: 'A3 Any but Friday #WePh', replyTo: wrong.id });
    await showNewPosts(tab, 'Any but Friday');
    await asks(side, 'Which day suits the next chat?');
    world.deletePost(wrong.id);
    await tab.click(`article a[href$="/status/${reply.id}"]`);
    await asks(side, Q2);

    await tab.evaluate(() => history.back());
    world.addPost({ author: HOST, text: 'Q3. Who should lead a review, and why? #WePh' });
    await showNewPosts(tab, 'Who should lead a review');
    await asks(side, 'Who should lead a review, and why?');

    // Asked again before the deletion is known: the new words at once, and nothing moves when it becomes known.
    const typo = world.addPost({ author: HOST, text: 'Q4. What will you chnage on Monday morning? #WePh' });
    const answer = world.addPost({ author: 'tomasz_ward', text: 'A4 The printer #WePh', replyTo: typo.id });
    await showNewPosts(tab, 'The printer');
    await asks(side, 'What will you chnage on Monday morning?');
    world.deletePost(typo.id);
    world.addPost({ author: HOST, text: 'Q4. What will you change on Monday morning? #WePh' });
    await showNewPosts(tab, 'What will you change');
    await asks(side, 'What will you change on Monday morning?');
    await tab.click(`article a[href$="/status/${answer.id}"]`);
    await tab.waitFor(() => document.querySelector('main')?.innerText.includes('deleted by the Post author'));
    await new Promise((resolve) => setTimeout(resolve, QUIET));

    expect(await questionsShown(side)).toEqual([
      Q2,
      'Which day suits the next chat?',
      Q2,
      'Who should lead a review, and why?',
      'What will you chnage on Monday morning?',
      'What will you change on Monday morning?',
    ]);
    expect(await numbersListed(side)).toEqual(['Q4', 'Q3', 'Q2', 'Q1']);
  });

  test('deleted by its host in this browser it is gone at once', async () => {
    evening = await startEvening(kind);
    const { world, posts } = evening;
    world.viewer = HOST;
    const tab = await openSearch(evening);
    const side = await tab.sidebar();
    await asks(side, Q2);
    await tab.click(`article:has(a[href$="/status/${posts.q2?.id}"]) [data-testid=caret]`);
    await tab.clickNamed('menuitem', 'Delete');
    await tab.clickNamed('button', 'Delete');
    await asks(side, 'What makes a repeat prescription unsafe in your pharmacy?');
    expect(world.isDeleted(posts.q2?.id ?? '')).toBe(true);
    await tab.reload();
    await asks(await tab.sidebar(), 'What makes a repeat prescription unsafe in your pharmacy?');
  });
});
