import { browser } from '@/lib/browser.ts';

/** Noted beside the settings, so that a profile that comes back is not welcomed again. */
const KEY = 'welcomed';

/** Opens the welcome page in a tab once, when Chatside is installed; never after an update. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
}

async function welcome(): Promise<void> {
  const { [KEY]: isWelcomed } = await browser.storage.local.get(KEY);
  if (isWelcomed === true) return;
  await browser.storage.local.set({ [KEY]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('notebook.html#/welcome') });
}
