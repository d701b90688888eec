import type { Tab } from './browsers.ts';

/** Waits until a page of the notebook shows these words. */
export const shows = (tab: Tab, words: string) =>
  tab.waitFor((wanted: string) => document.body.innerText.includes(wanted), 15_000, words);

/** Presses Tab until the field, link or button with this name has the focus. */
export async function tabTo(tab: Tab, name: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    const current = await tab.evaluate(() => {
      const focused = document.activeElement;
      const label = (focused as HTMLInputElement | null)?.labels?.[0]?.textContent;
      return (focused?.getAttribute('aria-label') ?? label ?? focused?.textContent ?? '').trim();
    });
    if (current === name) return;
    await tab.press('Tab');
  }
  throw new Error(`No way by keyboard to “${name}”.`);
}

/** Goes to a field by keyboard and types over what is in it. */
export async function typeInto(tab: Tab, label: string, text: string): Promise<void> {
  await tabTo(tab, label);
  await tab.press('Control+a');
  await tab.type(text);
}
