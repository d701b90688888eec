import { createHash, randomBytes } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BACKUP_VERSION, MIGRATIONS } from '@/lib/history/backup/backup-lines.ts';
import { BackupSource } from '@/lib/history/backup/backup-source.ts';
import { mergeSettings } from '@/lib/history/backup/merge-choices.ts';
import { mergeHistories, type WholeHistory } from '@/lib/history/backup/merge-histories.ts';
import { readBackup } from '@/lib/history/backup/read-backup.ts';
import { loadForgotten, saveForgotten } from '@/lib/history/forgotten-posts.ts';
import { HistoryDb } from '@/lib/history/history-db.ts';
import { parseSettings, type Settings } from '@/lib/settings/settings.ts';
import { emptyHistory } from '../history-db-for-test.ts';
import { history, NO_HISTORY } from './histories.ts';

const NOW = Date.UTC(2026, 2, 3, 20, 0);

interface Browser {
  readonly db: HistoryDb;
  readonly source: BackupSource;
  settings: Settings;
}

async function browserWith(whole: WholeHistory): Promise<Browser> {
  const db = emptyHistory();
  await db.contributions.bulkPut([...whole.contributions]);
  await db.sessions.bulkPut([...whole.sessions]);
  await saveForgotten(db, whole.forgotten);
  await db.kept.put({ key: 'choices', value: whole.choices });
  await db.kept.put({ key: 'follow-ups', value: whole.followUps });
  return browserOf(db, whole.settings);
}

/** The same history opened anew, as after a restart of the browser. */
async function reopened({ db, settings }: Browser): Promise<Browser> {
  return browserOf(new HistoryDb(db.name), settings);
}

function browserOf(db: HistoryDb, first: Settings): Browser {
  const browser: { settings: Settings } = { settings: first };
  const settings = {
    load: async () => browser.settings,
    change: async (changed: Settings) => {
      browser.settings = changed;
    },
  };
  return Object.assign(browser, { db, source: new BackupSource(db, settings, '0.1.0', () => NOW) });
}

async function held({ db, settings }: Browser): Promise<unknown> {
  const kept = (await db.kept.toArray()).filter(({ key }) => key === 'choices' || key === 'follow-ups');
  return {
    settings,
    kept,
    forgotten: [...(await loadForgotten(db))].sort(([a], [b]) => (a < b ? -1 : 1)),
    contributions: await db.contributions.toArray(),
    sessions: await db.sessions.toArray(),
  };
}

/** Lets so many writes of a connection that is not open yet pass and fails all later ones; the result says whether one was failed. */
function failAfter(db: HistoryDb, writes: number): () => boolean {
  let left = writes;
  let hasFailed = false;
  db.use({
    stack: 'dbcore',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            left -= 1;
            if (left >= 0) return table.mutate(request);
            hasFailed = true;
            return Promise.reject(new Error('The browser was killed.'));
          },
        };
      },
    }),
  });
  return () => hasFailed;
}

async function restored(into: Browser, file: Blob, passphrase: string | null = null): Promise<void> {
  await into.source.restore(await into.source.check(file, passphrase), () => undefined);
}

function many(count: number): WholeHistory {
  const contributions = Array.from({ length: count }, (_, place) => ({
    id: `post:${place + 1}`,
    postId: String(place + 1),
    state: 'confirmed' as const,
    sessionId: null,
    author: 'pat_dispenses',
    text: `A1 Thought ${place} – naïve 💊`,
    at: NOW + place,
    tags: ['WePh'],
    replyTo: null,
    replyToAuthor: null,
    quoteOf: null,
    questionKeys: [],
    problem: null,
  }));
  return { ...NO_HISTORY, contributions };
}

describe('a backup', () => {
  test('restored into an empty history is that history; restored again it changes nothing', {
    timeout: 60_000,
  }, async () => {
    const from = await browserWith(many(2_100));
    const { file, fileName } = await from.source.make(null);
    expect(fileName).toBe('chatside-2026-03-03.chatside');
    const into = await browserWith(NO_HISTORY);
    const checked = await into.source.check(file, null);
    expect(checked).toMatchObject({ posts: 2_100, newPosts: 2_100, sessions: 0, madeAt: NOW });
    await restored(into, file);
    expect(await held(into)).toEqual(await held(from));
    await restored(into, file);
    expect(await held(into)).toEqual(await held(from));
    expect(await into.source.check(file, null)).toMatchObject({ newPosts: 0 });
  });

  test('restoring does to the database what the merge does to histories', async () => {
    await fc.assert(
      fc.asyncProperty(history, history, history, async (first, second, third) => {
        const into = await browserWith(first);
        for (const other of [second, third]) {
          await restored(into, (await (await browserWith(other)).source.make(null)).file);
        }
        const wanted = await browserWith([second, third].reduce(mergeHistories, first));
        expect(await held(into)).toEqual(await held(wanted));
      }),
      { numRuns: 60 },
    );
  });

  test('cut off at any write, the history is as it was or is completed without the file', {
    timeout: 60_000,
  }, async () => {
    const [[mine, theirs] = [NO_HISTORY, NO_HISTORY]] = fc.sample(fc.tuple(history, history), { numRuns: 1, seed: 7 });
    const { file } = await (await browserWith(mergeHistories(theirs, many(40)))).source.make(null);
    const untouched = await held(await browserWith(mine));
    const whole = await browserWith(mine);
    await restored(whole, file);
    const completed = await held(whole);
    const seen = { untouched: 0, completed: 0 };
    for (let cut = 0; ; cut += 1) {
      const into = await reopened(await browserWith(mine));
      const isCut = failAfter(into.db, cut);
      const checked = await into.source.check(file, null);
      const wasDone = await into.source
        .restore(checked, () => undefined)
        .then(
          () => true,
          () => false,
        );
      expect(wasDone).toBe(!isCut());
      // The next start of the notebook, after the browser was killed.
      const later = await reopened(into);
      await later.source.goOn();
      const now = await held(later);
      seen[JSON.stringify(now) === JSON.stringify(untouched) ? 'untouched' : 'completed'] += 1;
      expect([untouched, completed]).toContainEqual(now);
      expect(await later.db.kept.where('key').startsWith('restor').count()).toBe(0);
      if (wasDone) break;
    }
    expect(seen.untouched).toBeGreaterThan(3);
    expect(seen.completed).toBeGreaterThan(3);
  });

  test('a second page of the notebook does not take a restore under way for one that was cut off', async () => {
    const { file } = await (await browserWith(many(4_500))).source.make(null);
    const into = await browserWith(NO_HISTORY);
    const other = await reopened(into);
    const restoring = restored(into, file).then(() => 'over');
    const soon = () => new Promise((resolve) => setTimeout(resolve, 1));
    while ((await Promise.race([restoring, soon()])) !== 'over') await other.source.goOn();
    expect(await into.db.contributions.count()).toBe(4_500);
  });

  test('with a passphrase opens with it alone', { timeout: 60_000 }, async () => {
    const from = await browserWith(many(500));
    const { file } = await from.source.make('Grüße, 3 pills');
    const into = await browserWith(NO_HISTORY);
    expect(await into.source.needsPassphrase(file)).toBe(true);
    await expect(into.source.check(file, null)).rejects.toMatchObject({ code: 'needs-passphrase' });
    await expect(into.source.check(file, 'grüße, 3 pills')).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await restored(into, file, 'Gru\u0308ße, 3 pills');
    expect(await held(into)).toEqual(await held(from));
  });
});

describe('a file that is no sound backup', () => {
  const bytesOf = async (file: Blob) => Buffer.from(await file.arrayBuffer());
  const plain = async () => bytesOf((await (await browserWith(many(300))).source.make(null)).file);
  const relined = async (change: (lines: string[]) => string[]) =>
    gzipSync(
      change(
        gunzipSync(await plain())
          .toString()
          .split('\n'),
      ).join('\n'),
    );

  test.each<[string, string, () => Promise<Uint8Array>]>([
    ['empty', 'empty', async () => new Uint8Array()],
    ['a zip', 'not-backup', async () => Buffer.from('PK\u0003\u0004 and more of it')],
    ['JSON', 'not-backup', async () => Buffer.from('{"format":"chatside-backup"}')],
    ['a picture', 'not-backup', async () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['a gzip of something else', 'not-backup', async () => gzipSync('once upon a time\nthere was a file\n')],
    ['a gzip of one long line', 'not-backup', async () => gzipSync('x'.repeat(100_000))],
    ['cut in the middle', 'truncated', async () => (await plain()).subarray(0, 1_500)],
    ['without its last line', 'truncated', () => relined((lines) => [...lines.slice(0, -2), ''])],
    [
      'with a changed word',
      'damaged',
      () => relined((lines) => lines.map((line) => line.replace('Thought 7 ', 'Thought 8 '))),
    ],
    [
      'with two lines changed over',
      'damaged',
      () => relined(([a = '', b = '', c = '', d = '', ...rest]) => [a, b, d, c, ...rest]),
    ],
    ['without a line', 'damaged', () => relined((lines) => lines.toSpliced(20, 1))],
    ['with lines after its end', 'damaged', () => relined((lines) => [...lines.slice(0, -1), lines[5] ?? '', ''])],
    [
      'of a newer Chatside',
      'newer',
      () => relined(([head = '', ...rest]) => [head.replace(`"version":${BACKUP_VERSION}`, '"version":99'), ...rest]),
    ],
  ])('%s is told as %s and nothing is changed', async (_, code, make) => {
    const into = await browserWith(many(3));
    const before = await held(into);
    const file = new Blob([new Uint8Array(await make())]);
    const tell = async () => {
      await into.source.needsPassphrase(file);
      await into.source.check(file, null);
    };
    await expect(tell()).rejects.toMatchObject({ code });
    expect(await held(into)).toEqual(before);
  });

  test('an encrypted one that was cut, altered or put in another order', async () => {
    const noise = {
      ...many(1),
      contributions: many(3_000).contributions.map((row) => ({ ...row, text: randomBytes(300).toString('hex') })),
    };
    const whole = await bytesOf((await (await browserWith(noise)).source.make('pill')).file);
    const into = await browserWith(NO_HISTORY);
    const tell = (bytes: Uint8Array) => into.source.check(new Blob([new Uint8Array(bytes)]), 'pill');
    await expect(tell(whole.subarray(0, whole.length - 100))).rejects.toMatchObject({ code: 'truncated' });
    // Cut exactly between two blocks: header 44, check block 4 + 23 + 16, then blocks of 4 + 262144 + 16.
    const [start, block] = [44 + 43, 4 + 262_144 + 16];
    expect(whole.length).toBeGreaterThan(start + 2 * block);
    await expect(tell(whole.subarray(0, start + block))).rejects.toMatchObject({ code: 'truncated' });
    const altered = Buffer.from(whole);
    altered[start + 5_000] = (altered[start + 5_000] ?? 0) ^ 1;
    await expect(tell(altered)).rejects.toMatchObject({ code: 'damaged' });
    const swapped = Buffer.concat([
      whole.subarray(0, start),
      whole.subarray(start + block, start + 2 * block),
      whole.subarray(start, start + block),
      whole.subarray(start + 2 * block),
    ]);
    await expect(tell(swapped)).rejects.toMatchObject({ code: 'damaged' });
  });
});

describe('the format', () => {
  test('a file of version 1 is read, and a later Chatside brings its lines up to date', async () => {
    const header = { kind: 'header', format: 'chatside-backup', version: 1, app: '0.1.0', madeAt: 5, historyId: 'h' };
    const settings = { kind: 'settings', row: { version: 1, isTagging: false } };
    const contribution = { kind: 'contribution', row: many(1).contributions[0] };
    const body = [header, settings, contribution].map((line) => `${JSON.stringify(line)}\n`).join('');
    const sha256 = createHash('sha256').update(body).digest('hex');
    const end = { kind: 'end', counts: { settings: 1, contribution: 1 }, sha256 };
    const file = new Blob([new Uint8Array(gzipSync(`${body}${JSON.stringify(end)}\n`))]);
    expect(await Array.fromAsync(readBackup(file, null))).toEqual([header, settings, contribution]);
    const later = {
      version: BACKUP_VERSION + 1,
      migrations: {
        ...MIGRATIONS,
        [BACKUP_VERSION]: (line: Readonly<Record<string, unknown>>) => (line.kind === 'settings' ? null : line),
      },
    };
    expect(await Array.fromAsync(readBackup(file, null, later))).toEqual([header, contribution]);
  });

  test('the settings that were never changed here come from the backup, a “no” stays', () => {
    const { settings } = parseSettings(undefined);
    expect(mergeSettings({ ...settings, isTagging: false }, settings)).toEqual({ ...settings, isTagging: false });
  });
});
