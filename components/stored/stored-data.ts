import type { StoredKind, StoredRow } from '../../lib/history/stored/stored-rows.ts';
import type { StoredSize, StoringChoices } from '../../lib/history/stored/stored-source.ts';
import type { Unwatch } from '../notebook/notebook-data.ts';

/** What the browser says of the room there is. */
export interface StorageRoom {
  /** Bytes; null where the browser does not tell. */
  readonly usage: number | null;
  readonly quota: number | null;
  /** Whether the browser has promised not to clear the storage by itself. */
  readonly isPersisted: boolean;
}

/** All that the page of what is stored needs; it can be shown and tested without a database. */
export interface StoredData {
  /** Measures kind after kind. Rejects when the storage cannot be read. @param signal stops it. */
  measure(onSize: (size: StoredSize) => void, signal: AbortSignal): Promise<void>;
  /** Some rows of a kind as they are stored, the newest first. */
  rows(kind: StoredKind, from: number, count: number): Promise<readonly StoredRow[]>;
  /** All that is stored, as one file. */
  download(): Promise<{ readonly fileName: string; readonly file: Blob }>;
  /** What the person decided about storing. */
  choices(): Promise<StoringChoices>;
  /** Calls back when the settings change, also by another page. */
  watchSettings(onChange: () => void): Unwatch;
  setExcluded(tags: readonly string[], isExcluded: boolean): Promise<void>;
  deleteChat(tag: string): Promise<void>;
  /** @returns how many posts were due and are deleted. */
  setOthersDays(days: StoringChoices['othersDays']): Promise<number>;
  /** Keeps likes or bookmarks from now on, or no longer. */
  setKeepsMarks(change: Partial<Pick<StoringChoices, 'keepsLikes' | 'keepsBookmarks'>>): Promise<void>;
  /** @returns how many were deleted. */
  deleteOthersPosts(): Promise<number>;
  /** Lets something deleted come back. @param entry as it is stored. */
  allowAgain(entry: string): Promise<void>;
  room(): Promise<StorageRoom>;
  /** Asks the browser not to clear the storage by itself, and remembers a no. */
  askToPersist(): Promise<boolean>;
  /** Deletes everything; false when it could not. On success the page is another afterwards. */
  deleteEverything(): Promise<boolean>;
}

const MEGABYTE = 1_000_000;

/** Bytes left when the room is nearly used up (more than 80 % used, or less than 50 MB left), else null. */
export function lowRoom({ usage, quota }: StorageRoom): number | null {
  if (usage === null || quota === null || quota <= 0) return null;
  const left = Math.max(0, quota - usage);
  return usage / quota > 0.8 || left < 50 * MEGABYTE ? left : null;
}
