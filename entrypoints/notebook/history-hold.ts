import { DELETING_CHANNEL, HISTORY_LOCK } from '@/lib/messaging/data-messages.ts';

/** A hung page must not keep a person from deleting their data (ms). */
const WAIT_FOR_OTHERS = 3_000;

/**
 * Holds the history for this page, together with others; while one page deletes everything no other page holds it, so
 * that nothing which is under way there (an import, a restore) writes old things back.
 */
export class HistoryHold {
  readonly #channel = new BroadcastChannel(DELETING_CHANNEL);
  #release: () => void = () => undefined;

  /** Resolves once the history may be opened. */
  take(): Promise<void> {
    return new Promise((resolve) => {
      const held = () =>
        new Promise<void>((release) => {
          this.#release = release;
          resolve();
        });
      navigator.locks.request(HISTORY_LOCK, { mode: 'shared' }, held).catch(() => resolve());
    });
  }

  /** Calls back when another page deletes everything. */
  onDeleting(callback: () => void): void {
    this.#channel.onmessage = callback;
  }

  /** Sends the other pages away and works alone; a page that does not go is not waited for long. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    this.#channel.postMessage('deleting');
    this.#release();
    let isBegun = false;
    const begin = () => {
      isBegun = true;
      return work();
    };
    try {
      return await navigator.locks.request(HISTORY_LOCK, { signal: AbortSignal.timeout(WAIT_FOR_OTHERS) }, begin);
    } catch (error) {
      if (isBegun) throw error;
      return work();
    }
  }
}
