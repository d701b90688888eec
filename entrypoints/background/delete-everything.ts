import { browser, type Runtime } from '@/lib/browser.ts';
import { HistoryDb, PRACTICE_HISTORY } from '@/lib/history/history-db.ts';
import type { Keeper } from '@/lib/hub/keeper.ts';
import { DELETE_EVERYTHING } from '@/lib/messaging/data-messages.ts';

const KEY = 'begun';

/**
 * When the history began anew because the person deleted everything. An open page of x.com shows what they posted before
 * and tells it again to each new background: it must not come back. Noted in memory only, as long as the browser runs.
 */
export class Begun {
  #at: Promise<number> | null = null;

  /** Milliseconds since 1970; 0 when nothing was deleted. Never rejects. */
  since(): Promise<number> {
    this.#at ??= browser.storage.session
      .get(KEY)
      .then((stored) => (typeof stored[KEY] === 'number' ? stored[KEY] : 0))
      .catch(() => 0);
    return this.#at;
  }

  /** It begins anew now. */
  async begin(at: number): Promise<void> {
    this.#at = Promise.resolve(at);
    await browser.storage.session.set({ [KEY]: at });
  }
}

/**
 * Deletes all that Chatside has stored when a page of the extension asks for it. Registered synchronously: the request
 * wakes a stopped background. Asked twice it deletes twice, which does no harm.
 * @param onDeleted forgets what is remembered of it and goes on afresh.
 */
export function deleteOnRequest(keeper: Keeper, begun: Begun, now: () => number, onDeleted: () => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (message !== DELETE_EVERYTHING || sender.id !== browser.runtime.id) return undefined;
    return deleteEverything(keeper, begun, now).then(async (isDeleted) => {
      await onDeleted();
      return isDeleted;
    });
  });
}

async function deleteEverything(keeper: Keeper, begun: Begun, now: () => number): Promise<boolean> {
  await begun.begin(now());
  const isDeleted = await keeper.deleteEverything();
  // Usually it is gone already: a practice chat deletes it when it is left.
  await new HistoryDb(PRACTICE_HISTORY).delete().catch(() => undefined);
  await browser.storage.local.clear();
  await browser.alarms.clearAll();
  await clearNotifications().catch(() => undefined);
  return isDeleted;
}

/** Without the permission the browser has no such API; it is given back, so that the next reminder asks again. */
async function clearNotifications(): Promise<void> {
  if ('notifications' in browser && browser.notifications) {
    const shown = await browser.notifications.getAll();
    await Promise.all(Object.keys(shown).map((id) => browser.notifications.clear(id)));
  }
  await browser.permissions.remove({ permissions: ['notifications'] });
}
