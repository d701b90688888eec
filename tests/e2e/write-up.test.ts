import { afterEach, describe, expect, test } from 'vitest';
import { recordExport } from '@/lib/locales/en/record-export.ts';
import { recordStates, records } from '@/lib/locales/en/records.ts';
import { browserKinds, type FrameLike, type Tab } from './browsers.ts';
import { type Evening, openSearch, pressReply, startEvening, waitForComposer } from './evening.ts';
import { storedHistory } from './stored-history.ts';

const BENEFIT = 'We read the date aloud now; a carer heard the second strength before she left.';

const shows = (page: FrameLike, words: string) =>
  page.waitFor((wanted: string) => document.body.innerText.includes(wanted), 20_000, words);

async function answered({ world, posts }: Evening, tab: Tab): Promise<void> {
  await pressReply(tab, posts['q2']?.id ?? '');
  await tab.type('A2 I ask about their day');
  await waitForComposer(tab, 'A2 I ask about their day #WePh');
  await tab.press('Control+Enter');
  await expect.poll(() => world.sent.length, { timeout: 10_000 }).toBe(1);
}

/** What stands in the fields of the form, by the beginning of their labels. */
function fields(page: Tab): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('main label')].map((label) => [
        (label.textContent ?? '').slice(0, 20),
        (document.getElementById((label as HTMLLabelElement).htmlFor) as HTMLInputElement | null)?.value ?? '',
      ]),
    ),
  );
}

/** Focuses the field whose label begins so. */
function focusField(page: Tab, label: string): Promise<void> {
  return page.evaluate((start: string) => {
    const found = [...document.querySelectorAll('main label')].find((one) => one.textContent?.startsWith(start));
    document.getElementById((found as HTMLLabelElement).htmlFor)?.focus();
  }, label);
}

describe.each(browserKinds)('writing an evening up in %s', (kind) => {
  let evening: Evening;
  afterEach(() => evening?.close());

  test('gives a record with its facts, which saves itself and is copied field by field', async () => {
    evening = await startEvening(kind);
    const { browser } = evening;
    const tab = await openSearch(evening);
    await shows(await tab.sidebar(), 'medicines they may no longer need');
    await answered(evening, tab);
    const posts = async () => (await storedHistory(browser)).contributions.map(({ state }) => state);
    await expect.poll(posts, { timeout: 20_000 }).toEqual(['confirmed']);

    const page = await browser.extensionPage('notebook.html');
    await shows(page, records.writeUp);
    await page.clickNamed('link', records.writeUp);
    await shows(page, records.formLabel);
    await page.clickNamed('button', records.create);
    await shows(page, records.fieldsHeading);
    const begun = await fields(page);
    expect(begun['Title']).toMatch(/^#WePh.* tweet chat, /);
    expect(begun['Describe an unplanne']).toMatch(/I took part in the #WePh tweet chat.*I wrote 1 post/s);
    expect(begun['Give an example of h']).toBe('');

    await focusField(page, 'Give an example');
    await page.type(BENEFIT);
    await shows(page, records.saved);
    await page.reload();
    await shows(page, records.fieldsHeading);
    expect((await fields(page))['Give an example of h']).toBe(BENEFIT);
    await page.clickNamed(
      'button',
      records.copyField('Give an example of how this learning benefited the people using your services'),
    );
    await shows(page, records.copied);

    const word = await page.download(() => page.clickNamed('button', recordExport.save));
    expect(word.name).toMatch(/^\d{4}-\d\d-\d\d WePh CPD record\.docx$/);
    expect(word.text.startsWith('PK')).toBe(true);

    await page.evaluate(() => {
      location.hash = '#/records';
    });
    await shows(page, recordStates.draft);
    expect(await page.evaluate(() => document.querySelectorAll('main a[href^="#/record/"]').length)).toBe(1);
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await shows(page, records.ofSession);
    expect(page.problems()).toEqual([]);
  });
});
