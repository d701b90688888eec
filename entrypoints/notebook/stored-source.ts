import type { StorageRoom, StoredData } from '@/components/stored/stored-data.ts';
import { browser } from '@/lib/browser.ts';
import type { HistoryDb } from '@/lib/history/history-db.ts';
import { StoredSource } from '@/lib/history/stored/stored-source.ts';
import { DELETE_EVERYTHING } from '@/lib/messaging/data-messages.ts';
import { onSettingsChanged } from '@/lib/settings/settings-store.ts';
import type { HistoryHold } from './history-hold.ts';
import { settingsOfBrowser } from './settings-of-browser.ts';

/** What this browser has stored of Chatside, and deleting it. */
export function storedSource(db: HistoryDb, hold: HistoryHold): StoredData {
  const local = {
    read: () => browser.storage.local.get(null),
    write: (values: Readonly<Record<string, unknown>>) => browser.storage.local.set(values),
  };
  const source = new StoredSource(db, settingsOfBrowser, local, Date.now);
  return {
    measure: (onSize, signal) => source.measure(onSize, signal),
    rows: (kind, from, count) => source.rows(kind, from, count),
    download: () => source.download(),
    choices: () => source.choices(),
    watchSettings: (onChange) => onSettingsChanged(onChange),
    setExcluded: (tags, isExcluded) => source.setExcluded(tags, isExcluded),
    deleteChat: (tag) => source.deleteChat(tag),
    setOthersDays: (days) => source.setOthersDays(days),
    setKeepsMarks: (change) => source.setKeepsMarks(change),
    deleteOthersPosts: () => source.deleteOthersPosts(),
    allowAgain: (entry) => source.allowAgain(entry),
    room,
    async askToPersist() {
      const isPersisted = await navigator.storage.persist();
      await source.rememberPersistence(!isPersisted);
      return isPersisted;
    },
    deleteEverything: () => deleteEverything(db, hold),
  };
}

async function room(): Promise<StorageRoom> {
  const [{ usage, quota }, isPersisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { usage: usage ?? null, quota: quota ?? null, isPersisted };
}

/** The background deletes, for it is the one that writes; then this page too forgets and begins anew. */
async function deleteEverything(db: HistoryDb, hold: HistoryHold): Promise<boolean> {
  const isDeleted = await hold.alone(async () => {
    db.close();
    return askBackground();
  });
  if (!isDeleted) {
    await hold.take();
    await db.open();
    return false;
  }
  showDeleted();
  return true;
}

/** Leaves this page, with whatever it was about to do, for the one that says that everything is deleted. */
export function showDeleted(): void {
  localStorage.clear();
  sessionStorage.clear();
  location.replace('#/deleted');
  location.reload();
}

/** A background that is stopped in this very moment loses the message (measured): it is sent again. */
async function askBackground(): Promise<boolean> {
  for (let tries = 0; tries < 5; tries += 1) {
    try {
      return (await browser.runtime.sendMessage(DELETE_EVERYTHING)) === true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return false;
}
