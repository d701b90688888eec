import { mkdir, writeFile } from 'node:fs/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { composer } from '@/lib/locales/en/composer.ts';
import { practice } from '@/lib/locales/en/practice.ts';
import { records } from '@/lib/locales/en/records.ts';
import { welcome } from '@/lib/locales/en/welcome.ts';
import { browserKinds, type Tab } from './browsers.ts';
import { type Evening, openSearch, startEvening, waitForComposer } from './evening.ts';
import { storedHistory } from './stored-history.ts';

const ANSWER = 'A2 I ask what matters to them';
const LEARNT = 'Ask what each medicine is hoped to do, before anything is stopped.';
/** Where what a screen reader meets is written down, to be read. */
const FOLDER = '.rehearsal';
/** Takes the focus after a move to another page, so that reading begins there; no stop of the Tab key. */
const NO_STOPS = ['main', 'document'];

const shows = (page: Tab, words: string) =>
  page.waitFor((wanted: string) => document.body.innerText.includes(wanted), 20_000, words);

/** Name of what has the focus, also within our own shadow roots; empty for the page. */
const focused = (page: Tab) =>
  page.evaluate(() => {
    let on = document.activeElement;
    while (on?.shadowRoot?.activeElement) on = on.shadowRoot.activeElement;
    if (!on || on === document.body) return '';
    const label = on.id === '' ? null : document.querySelector(`label[for="${CSS.escape(on.id)}"]`);
    return (on.getAttribute('aria-label') ?? (label ?? on.closest('label') ?? on).textContent ?? '').trim();
  });

/** Presses Tab until it is so in the page. */
async function tabUntil<Args extends unknown[]>(
  page: Tab,
  isSo: (...args: Args) => boolean,
  key: 'Tab' | 'Shift+Tab',
  ...args: Args
): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await page.evaluate(isSo, ...args)) return;
    await page.press(key);
  }
  throw new Error('Tab does not lead there.');
}

/** Moves the focus, by Tab alone, to what is named so. */
async function tabTo(page: Tab, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    const text = await focused(page);
    if (typeof name === 'string' ? text.startsWith(name) : name.test(text)) return;
    await page.press('Tab');
  }
  throw new Error(`Tab does not lead to "${name}".`);
}

describe.each(browserKinds)('the first evening of a newcomer in %s', (kind) => {
  let evening: Evening;
  afterEach(() => evening?.close());

  test('leads from the welcome to the CPD record by keyboard alone, and every step can be heard', async () => {
    evening = await startEvening(kind, { browser: { keepsWelcome: true } });
    const { browser, world } = evening;
    const heard: string[] = [];
    const nameless: string[] = [];
    const listen = async (step: string, page: Tab, part: 'page' | 'sidebar' = 'page') => {
      const spoken = (await page.spoken?.(part)) ?? [];
      heard.push(`## ${step}`, ...spoken.map(({ role, name }) => `${role}: ${name}`), '');
      // X's own page may hold what it likes.
      const isOurs = part === 'sidebar' || (await page.url()).startsWith(browser.extensionOrigin ?? '');
      const ours = spoken.filter(({ role, isFocusable }) => isOurs && isFocusable && !NO_STOPS.includes(role));
      nameless.push(...ours.filter(({ name }) => name === '').map(({ role }) => `${step}: ${role} without a name`));
    };

    // 19:50: installed. The welcome says what it is, and leads to a rehearsal.
    await expect.poll(async () => (await browser.tabs()).length, { timeout: 10_000 }).toBeGreaterThan(0);
    const [page] = await browser.tabs();
    if (!page) throw new Error('There is no welcome page.');
    await shows(page, welcome.title);
    await listen('Welcome', page);
    await tabTo(page, welcome.practice);
    await page.press('Enter');
    await shows(page, practice.lead);
    await listen('Practice chat, before', page);
    await tabTo(page, practice.start);
    await page.press('Enter');
    await shows(page, practice.firstTip);
    await tabTo(page, practice.replyTo('Practice host'));
    await page.press('Enter');
    await page.type('Hello, new here');
    await page.press('Control+Enter');
    await shows(page, practice.feedback.hello);
    await listen('Practice chat, after a hello', page);
    await page.close();

    // 20:18: the chat on x.com. The question stands beside the posts; the hashtag goes in.
    const tab = await openSearch(evening);
    const sidebar = await tab.sidebar();
    await sidebar.waitFor((words: string) => document.body.innerText.includes(words), 20_000, 'no longer need');
    await listen('Sidebar', tab, 'sidebar');
    const q2 = evening.posts['q2']?.id ?? '';
    // X's own keyboard: its reply button is a button like any other.
    await tabUntil(
      tab,
      (id: string) => {
        const post = document.activeElement?.closest('article');
        const isReply = post && document.activeElement === post.querySelector('[role=group] button');
        return isReply ? post.querySelector(`a[href$="/status/${id}"]`) !== null : false;
      },
      'Tab',
      q2,
    );
    await tab.press('Enter');
    await tab.waitFor(() => document.querySelector('[role=dialog] [role=textbox]') !== null);
    await tab.type(ANSWER);
    await waitForComposer(tab, `${ANSWER} #WePh`);
    await listen('Composer', tab);
    await tabTo(tab, composer.notHere);
    await tab.press('Enter');
    await waitForComposer(tab, ANSWER);
    await tabTo(tab, composer.putBack('#WePh'));
    await tab.press('Enter');
    await waitForComposer(tab, `${ANSWER} #WePh`);
    await tabUntil(tab, () => document.activeElement?.getAttribute('role') === 'textbox', 'Shift+Tab');
    await tab.press('Control+Enter');
    await expect.poll(() => world.sent.length, { timeout: 10_000 }).toBe(1);
    await expect
      .poll(async () => (await storedHistory(browser)).contributions.map(({ state }) => state), { timeout: 20_000 })
      .toEqual(['confirmed']);

    // 21:00: written up.
    const notebook = await browser.extensionPage('notebook.html');
    await shows(notebook, records.writeUp);
    await tabTo(notebook, records.writeUp);
    await notebook.press('Enter');
    await shows(notebook, records.formLabel);
    await listen('Choice of a form', notebook);
    await tabTo(notebook, records.create);
    await notebook.press('Enter');
    await shows(notebook, records.fieldsHeading);
    await listen('Record', notebook);
    await tabTo(notebook, /^Give an example of how/);
    await notebook.type(LEARNT);
    await shows(notebook, records.saved);
    await notebook.reload();
    await notebook.waitFor(
      (words: string) => [...document.querySelectorAll('textarea')].some(({ value }) => value === words),
      10_000,
      LEARNT,
    );

    // Nothing of the program itself had to be told: it is a calm evening.
    expect(heard.filter((line) => /damaged|could not|cannot/.test(line))).toEqual([]);
    expect(nameless).toEqual([]);
    expect([...tab.problems(), ...notebook.problems()].filter((text) => text.includes('extension://'))).toEqual([]);
    if (heard.some((line) => line.startsWith('heading'))) {
      await mkdir(FOLDER, { recursive: true });
      await writeFile(`${FOLDER}/first-evening-${kind}.txt`, heard.join('\n'));
    }
  });
});
