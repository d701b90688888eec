import type { ContributionRow, SessionRow } from '@/lib/history/history-types.ts';
import type { BrowserUnderTest } from './browsers.ts';

/** What the extension's database holds now, read by a page of the extension. */
export async function storedHistory(
  browser: BrowserUnderTest,
): Promise<{ contributions: ContributionRow[]; sessions: SessionRow[] }> {
  const page = await browser.extensionPage('notebook.html');
  try {
    return (await page.evaluate(async () => {
      const request = indexedDB.open('chatside');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const all = (store: string) =>
        new Promise<unknown[]>((resolve, reject) => {
          const rows = db.transaction(store).objectStore(store).getAll();
          rows.onsuccess = () => resolve(rows.result);
          rows.onerror = () => reject(rows.error);
        });
      const found = { contributions: await all('contributions'), sessions: await all('sessions') };
      db.close();
      return JSON.parse(JSON.stringify(found));
    })) as { contributions: ContributionRow[]; sessions: SessionRow[] };
  } finally {
    await page.close();
  }
}

/** Whether no value is kept under a key that begins so; runs in a page of the extension. */
export async function isNothingKept(beginning: string): Promise<boolean> {
  const request = indexedDB.open('chatside');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const range = IDBKeyRange.bound(beginning, `${beginning}\uffff`);
  const left = await new Promise<number>((resolve) => {
    const count = db.transaction('kept').objectStore('kept').count(range);
    count.onsuccess = () => resolve(count.result);
  });
  db.close();
  return left === 0;
}
