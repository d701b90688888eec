import { afterEach, describe, expect, test } from 'vitest';
import { advice as labels } from '@/lib/locales/en/advice.ts';
import { type BrowserKind, browserKinds, type Tab } from './browsers.ts';
import { pause } from './composer-stage.ts';
import { type Evening, openSearch, pressReply, startEvening, waitForComposer } from './evening.ts';

// A number of the range that is kept for films (dossier cpd-standards 11.2).
const DRAFT = 'A2 Her daughter is on 07700 900123';
const PHONE = 'This looks like a phone number.';

/** What the line by the composer advises, as one sees it: hidden parts are left out. */
function advice(tab: Tab): Promise<string> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('chatside-chip')]
      .flatMap((chip) => [...(chip.shadowRoot?.querySelectorAll<HTMLElement>('.advice') ?? [])])
      .map((part) => part.innerText)
      .join('\n'),
  );
}

const advises = (tab: Tab, words: string) => expect.poll(() => advice(tab), { timeout: 8_000 }).toContain(words);

/** Moves the focus with Tab until it is on a button of the line with this name. */
async function tabTo(tab: Tab, name: string): Promise<void> {
  for (let presses = 0; presses < 12; presses += 1) {
    await tab.press('Tab');
    const focused = await tab.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.textContent ?? document.activeElement?.tagName ?? '',
    );
    if (focused === name) return;
  }
  throw new Error(`Tab does not lead to "${name}".`);
}

const isInEditor = () => document.activeElement?.getAttribute('role') === 'textbox';

describe.each(browserKinds)('what could identify somebody, in %s', (kind: BrowserKind) => {
  let evening: Evening;
  afterEach(() => evening?.close());

  async function reply(): Promise<Tab> {
    evening = await startEvening(kind);
    const tab = await openSearch(evening);
    const sidebar = await tab.sidebar();
    await sidebar.waitFor((words: string) => document.body.innerText.includes(words), 20_000, 'no longer need');
    await pressReply(tab, evening.posts['q2']?.id ?? '');
    return tab;
  }

  test('is told by the composer, with the reason, and nothing stands in the way of posting', async () => {
    const tab = await reply();
    await tab.type('A2 I ask about their day');
    await waitForComposer(tab, 'A2 I ask about their day #WePh');
    await pause(1_500);
    expect(await advice(tab)).toBe('');

    await tab.press('Control+A');
    await tab.type(DRAFT);
    await advises(tab, PHONE);
    expect(await advice(tab)).not.toContain('patient’s');
    await tabTo(tab, labels.why);
    await tab.press('Enter');
    await advises(tab, 'It may be a patient’s');
    await advises(tab, labels.source('GPhC'));
    await tabTo(tab, labels.letStand);
    await tab.press('Enter');
    await expect.poll(() => advice(tab), { timeout: 8_000 }).toBe('');
    expect(await tab.evaluate(isInEditor)).toBe(true);

    await tab.press('End');
    await tab.type('!');
    await pause(1_500);
    expect(await advice(tab)).toBe('');
    await tab.press('Control+Enter');
    await expect.poll(() => evening.world.sent.length, { timeout: 10_000 }).toBe(1);
    expect(evening.world.sent[0]?.text).toContain('07700 900123');
  });

  test('is told again in the next post, unless the person never wants to hear of it', async () => {
    const tab = await reply();
    await tab.type(DRAFT);
    await advises(tab, PHONE);
    await tabTo(tab, labels.why);
    await tab.press('Enter');
    await tabTo(tab, labels.mute);
    await tab.press('Enter');
    await expect.poll(() => advice(tab), { timeout: 8_000 }).toBe('');
    await tab.type(' or 07700 900456');
    await pause(2_000);
    expect(await advice(tab)).toBe('');
    await tab.type(' jo.smith@example.com');
    await advises(tab, 'email address');
  });
});
