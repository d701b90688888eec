import { afterEach, describe, expect, test } from 'vitest';
import { browserKinds } from './browsers.ts';
import { type Evening, startEvening } from './evening.ts';
import { storedHistory } from './stored-history.ts';

const POSTS = 300;
const KILLS = 20;

describe.each(browserKinds)('the history in %s', (kind) => {
  let evening: Evening;
  afterEach(() => evening?.close());

  test(`${POSTS} posts sent while the background dies ${KILLS} times: each is there once`, {
    timeout: 900_000,
  }, async () => {
    evening = await startEvening(kind, { variants: { sendDelay: 20, extras: false } });
    const { world, posts, browser } = evening;
    const tab = await browser.newTab(`https://x.com/WePharmacists/status/${posts.q2?.id}`);
    await tab.waitFor(() => document.querySelector('[role=textbox]') !== null, 20_000);
    await (await tab.sidebar()).waitFor(() => document.body.innerText.includes('#WePh'), 15_000);
    const killAt = new Set<number>();
    while (killAt.size < KILLS) killAt.add(Math.floor(Math.random() * POSTS));
    await tab.focus('[role=textbox]');
    for (let count = 0; count < POSTS; count += 1) {
      await tab.type(`A2 ${count}`);
      const killing = killAt.has(count) ? wait(Math.random() * 120).then(() => browser.killWorker()) : null;
      await tab.press('Control+Enter');
      await until(() => world.sent.length > count, `post ${count} was not sent`);
      await killing;
      await tab.waitFor(() => (document.querySelector('[role=textbox]') as HTMLElement).innerText.trim() === '');
    }
    expect(world.sent).toHaveLength(POSTS);
    const sent = world.sent.map((post) => post.id).sort();
    await until(
      async () => {
        const { contributions } = await storedHistory(browser);
        return contributions.filter((row) => row.state === 'confirmed').length >= POSTS;
      },
      'not every post was confirmed',
      30_000,
    );
    const { contributions } = await storedHistory(browser);
    expect(contributions.map((row) => row.postId ?? '').sort()).toEqual(sent);
    expect(new Set(contributions.map((row) => row.text))).toEqual(new Set(world.sent.map((post) => post.text)));
    expect(world.sent.map((post) => post.text)).toEqual(world.sent.map((_, count) => `A2 ${count} #WePh`));
  });
});

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(isTrue: () => boolean | Promise<boolean>, complaint: string, timeout = 15_000): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`${complaint} within ${timeout} ms.`);
    await wait(10);
  }
}
