import { afterEach, describe, expect, test } from 'vitest';
import { practice } from '@/lib/locales/en/practice.ts';
import { practiceTopics } from '@/lib/locales/en/practice-chats.ts';
import { browserKinds, type Tab } from './browsers.ts';
import { type Evening, startEvening } from './evening.ts';
import { storedHistory } from './stored-history.ts';

const TAG = '#ChatsidePractice';
const question = practiceTopics[0]?.questions[0]?.question ?? '?';

const shows = (page: Tab, words: string) =>
  page.waitFor((wanted: string) => document.body.innerText.includes(wanted), 20_000, words);

/**
 * Moves the focus with Tab until it is on the element with this name. Going past the last one would lead into the
 * browser's own bars, where Firefox (153) takes Enter for itself: what stands before is reached with Shift.
 */
async function tabTo(page: Tab, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const focused = await page.evaluate(() => {
      const on = document.activeElement;
      const label = on?.getAttribute('aria-label') ?? on?.closest('label')?.innerText ?? on?.textContent ?? '';
      return label.trim();
    });
    if (focused.startsWith(name)) return;
    await page.press(key);
  }
  throw new Error(`Tab does not lead to "${name}".`);
}

/** What the line by the composer advises. */
const advice = (page: Tab) =>
  page.evaluate(() =>
    [...document.querySelectorAll('chatside-chip')]
      .flatMap((chip) => [...(chip.shadowRoot?.querySelectorAll<HTMLElement>('.advice') ?? [])])
      .map((part) => part.innerText)
      .join('\n'),
  );

const draft = (page: Tab) => page.evaluate(() => document.querySelector('textarea')?.value ?? null);

describe.each(browserKinds)('a practice chat in %s', (kind) => {
  let evening: Evening;
  afterEach(() => evening?.close());

  test('is rehearsed by keyboard with the real sidebar and composer, and leaves nothing behind', async () => {
    evening = await startEvening(kind);
    const { browser } = evening;
    const page = await browser.extensionPage('practice.html');
    await shows(page, practice.lead);
    await tabTo(page, practice.start);
    await page.press('Enter');
    await shows(page, practice.firstTip);
    await shows(page, `welcome to ${TAG}`);

    await tabTo(page, practice.replyTo('Practice host'));
    await page.press('Enter');
    await page.type('Hello, pharmacist from Leeds');
    await expect.poll(() => draft(page), { timeout: 8_000 }).toBe(`Hello, pharmacist from Leeds ${TAG}`);
    await page.press('Control+Enter');
    await shows(page, practice.feedback.hello);
    await shows(page, practice.feedback['tag-went-in'](TAG.slice(1)));

    await tabTo(page, practice.next(1), 'Shift+Tab');
    await page.press('Enter');
    await shows(page, question);
    // The real sidebar shows the question and its place in the evening.
    await page.waitFor(
      (wanted: string) => document.querySelector('aside')?.innerText.includes(wanted),
      20_000,
      question,
    );
    await tabTo(page, practice.replyTo('Practice host'));
    await page.press('Enter');
    await page.type('How it tastes. Ring me on 07700 900123');
    await expect.poll(() => advice(page), { timeout: 8_000 }).toContain('This looks like a phone number.');
    await page.press('Control+Enter');
    await shows(page, practice.feedback['no-number'](1));
    await page.waitFor(() => document.querySelector('aside')?.innerText.includes('Answered'), 20_000);

    // A link of the sidebar to a post leads to it in this page, never to x.com.
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('aside a[href*="x.com"]')?.click());
    await shows(page, practice.aside.post);
    expect(await page.url()).toContain('/practice.html');

    for (const number of [2, 3, 4, 5]) {
      await tabTo(page, practice.next(number), 'Shift+Tab');
      await page.press('Enter');
    }
    await tabTo(page, practice.toEnd);
    await page.press('Enter');
    await shows(page, practice.over);
    await shows(page, practice.summary.answered([1]));
    await shows(page, practice.summary.risky(1));
    expect((await storedHistory(browser)).contributions).toEqual([]);
    await tabTo(page, practice.other);
    await page.press('Enter');
    await shows(page, practice.lead);
    await expect
      .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)), { timeout: 8_000 })
      .not.toContain('chatside-practice');
    expect(page.problems()).toEqual([]);
  });

  test('goes at the pace of the person, keeps a draft, and is open once', async () => {
    evening = await startEvening(kind);
    const page = await evening.browser.extensionPage('practice.html');
    await page.clickNamed('radio', new RegExp(practice.paces.own.name));
    await page.clickNamed('button', practice.start);
    await shows(page, practice.firstTip);
    await page.clickNamed('button', practice.write);
    await page.type('An unfinished thought');
    await page.press('Escape');
    await page.clickNamed('button', practice.write);
    expect(await draft(page)).toMatch(/^An unfinished thought/);

    const second = await evening.browser.extensionPage('practice.html');
    await second.clickNamed('button', practice.start);
    await shows(second, practice.elsewhere);
    await second.close();
    await page.bringToFront();
    await page.clickNamed('button', practice.pause);
    await shows(page, practice.standing);
  });
});
