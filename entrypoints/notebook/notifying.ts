import { browser } from '@/lib/browser.ts';

const NOTIFYING = { permissions: ['notifications' as const] };

/** Calls back with whether the browser lets us notify, now and after each change. @returns stops that. */
export function watchMayNotify(onChange: (may: boolean) => void): () => void {
  const look = () => void browser.permissions.contains(NOTIFYING).then(onChange, () => onChange(false));
  look();
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  return () => {
    browser.permissions.onAdded.removeListener(look);
    browser.permissions.onRemoved.removeListener(look);
  };
}

/** Has the browser ask the person; call it in a click. @returns what they said. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(NOTIFYING);
}

/** A background that is stopped in this very moment loses the message (measured): it is sent again. */
export async function tellBackground(message: string): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    try {
      await browser.runtime.sendMessage(message);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
