import { browser } from '@/lib/browser.ts';
import type { HintOfChat } from '@/lib/hub/hint-teller.ts';

const KEY = 'said-hints';

/** Hints said while this browser runs, kept in memory: the background may end at any moment. */
export async function loadSaidHints(): Promise<readonly HintOfChat[]> {
  try {
    const { [KEY]: said } = await browser.storage.session.get(KEY);
    return Array.isArray(said) ? (said as HintOfChat[]) : [];
  } catch {
    return [];
  }
}

/** Notes them. Should that fail, a hint may be said once more after the background's next beginning. */
export function saveSaidHints(said: readonly HintOfChat[]): void {
  browser.storage.session.set({ [KEY]: said }).catch(() => undefined);
}
