import type { Settings } from '../../settings/settings.ts';
import type { HistoryDb } from '../history-db.ts';
import { watchQuery } from '../watch-query.ts';
import type { BackupHeader } from './backup-lines.ts';
import { changeMarks, loadMarks } from './backup-marks.ts';
import { needsPassphrase, readBackup } from './read-backup.ts';
import { batches, Restoring } from './restore-backup.ts';
import { goOnRestoring, isRestoring, writeDown } from './restore-journal.ts';
import { backupStream, historyLines } from './write-backup.ts';

/** A second page of the notebook must not take a restore that is being written down for one that was cut off. */
const ONE_AT_A_TIME = 'chatside:restore';

/** How the notebook knows the backups of this history. */
export interface BackupState {
  /** When the last backup was made; null for never. Milliseconds since 1970. */
  readonly madeAt: number | null;
  /** Posts of the person added since then. */
  readonly added: number;
  readonly dismissedAt: number | null;
  /** A restore is being completed. */
  readonly isInterrupted: boolean;
}

/** A backup that was read to its end and found sound. */
export interface CheckedBackup {
  readonly file: Blob;
  readonly passphrase: string | null;
  readonly madeAt: number;
  readonly app: string;
  readonly sessions: number;
  readonly posts: number;
  /** Posts that this history does not have. */
  readonly newPosts: number;
  /** All its rows. */
  readonly rows: number;
}

/** The settings of this browser; a parameter because the history does not know where they live. */
export interface SettingsOfBrowser {
  load(): Promise<Settings>;
  change(settings: Settings): Promise<void>;
}

/** Makes and restores backups for pages of the extension that may open the database. */
export class BackupSource {
  readonly #db: HistoryDb;
  readonly #settings: SettingsOfBrowser;
  readonly #app: string;
  readonly #now: () => number;

  /** @param app Chatside's own version, for the header. */
  constructor(db: HistoryDb, settings: SettingsOfBrowser, app: string, now: () => number) {
    this.#db = db;
    this.#settings = settings;
    this.#app = app;
    this.#now = now;
  }

  /** Calls back with what is known of backups, now and after each change. */
  watch(onState: (state: BackupState) => void, onError: (error: unknown) => void): () => void {
    return watchQuery(() => this.#state(), onState, onError);
  }

  /** The backup as a file; what is kept while it is being made may or may not be in it. */
  async make(passphrase: string | null): Promise<{ fileName: string; file: Blob }> {
    const now = this.#now();
    const contributions = await this.#db.contributions.count();
    const known = await loadMarks(this.#db);
    const historyId = known.historyId === '' ? crypto.randomUUID() : known.historyId;
    const facts = { app: this.#app, madeAt: now, historyId };
    const lines = historyLines(this.#db, await this.#settings.load());
    const file = await new Response(backupStream(lines, facts, passphrase)).blob();
    await changeMarks(this.#db, { historyId, madeAt: now, contributions, dismissedAt: null });
    return { fileName: `chatside-${dayOf(now)}.chatside`, file };
  }

  /** Whether a file needs a passphrase. Rejects with a BackupProblem when it is no backup. */
  needsPassphrase(file: Blob): Promise<boolean> {
    return needsPassphrase(file);
  }

  /** Reads a file to its end without changing anything. Rejects with a BackupProblem. */
  async check(file: Blob, passphrase: string | null): Promise<CheckedBackup> {
    const lines = readBackup(file, passphrase);
    const first = await lines.next();
    const header = first.value as BackupHeader;
    const counts = { session: 0, contribution: 0 } as Record<string, number>;
    const restoring = this.#restoring();
    let [rows, newPosts] = [0, 0];
    for await (const batch of batches(lines)) {
      rows += batch.length;
      const kind = batch[0]?.kind ?? '';
      counts[kind] = (counts[kind] ?? 0) + batch.length;
      if (kind !== 'contribution') continue;
      newPosts += await restoring.countNew(batch.flatMap((line) => (line.kind === 'contribution' ? line.row : [])));
    }
    const { madeAt, app } = header;
    const [sessions, posts] = [counts.session ?? 0, counts.contribution ?? 0];
    return { file, passphrase, madeAt, app, sessions, posts, newPosts, rows };
  }

  /**
   * Merges a checked backup into the history. It is first written down whole, so that a crash leaves the history either
   * as it was or to be completed by {@link goOn}.
   * @param onProgress the share that is done, 0 to 1.
   */
  async restore(backup: CheckedBackup, onProgress: (share: number) => void): Promise<{ added: number }> {
    return navigator.locks.request(ONE_AT_A_TIME, async () => {
      const before = await this.#db.contributions.count();
      await writeDown(this.#db, batches(readBackup(backup.file, backup.passphrase)));
      await goOnRestoring(this.#db, this.#restoring(), onProgress);
      return { added: Math.max(0, (await this.#db.contributions.count()) - before) };
    });
  }

  /** Completes a restore that was cut off, if there is one and no other page is at it. */
  async goOn(): Promise<void> {
    await navigator.locks.request(ONE_AT_A_TIME, { ifAvailable: true }, async (lock) => {
      if (lock) await goOnRestoring(this.#db, this.#restoring(), () => {});
    });
  }

  /** Puts the reminder away for some time. */
  async dismissReminder(): Promise<void> {
    await changeMarks(this.#db, { dismissedAt: this.#now() });
  }

  #restoring(): Restoring {
    const change = async (merge: (settings: Settings) => Settings) =>
      this.#settings.change(merge(await this.#settings.load()));
    return new Restoring(this.#db, change);
  }

  async #state(): Promise<BackupState> {
    const [marks, count, isInterrupted] = await Promise.all([
      loadMarks(this.#db),
      this.#db.contributions.count(),
      isRestoring(this.#db),
    ]);
    const added = Math.max(0, count - (marks.madeAt === null ? 0 : marks.contributions));
    return { madeAt: marks.madeAt, added, dismissedAt: marks.dismissedAt, isInterrupted };
  }
}

/** The person's own day, as a file name has it. */
function dayOf(at: number): string {
  const day = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
