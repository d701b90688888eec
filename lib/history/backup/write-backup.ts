import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Table } from 'dexie';
import type { Settings } from '../../settings/settings.ts';
import { loadChoices } from '../choice-store.ts';
import { loadFollowUps } from '../follow-up-store.ts';
import { loadForgotten } from '../forgotten-posts.ts';
import type { HistoryDb } from '../history-db.ts';
import { loadOwnChats } from '../own-chat-store.ts';
import { postsOfSession } from '../posts-of-session.ts';
import { BACKUP_VERSION, type BackupEnd, type BackupHeader, type BackupLine } from './backup-lines.ts';
import { pieces, streamOf } from './byte-streams.ts';
import { locked } from './passphrase-lock.ts';

/** Rows read at a time: what a backup holds in memory does not grow with the history. */
export const PAGE = 2_000;

/** What a backup says of itself. */
export type BackupFacts = Omit<BackupHeader, 'kind' | 'format' | 'version'>;

/** The whole of a history as lines, in the order in which a restore wants them: what was deleted comes first. */
export async function* historyLines(db: HistoryDb, settings: Settings): AsyncGenerator<BackupLine> {
  yield { kind: 'settings', row: settings };
  const forgotten = [...(await loadForgotten(db))];
  for (let from = 0; from < forgotten.length; from += PAGE) {
    yield { kind: 'forgotten', row: forgotten.slice(from, from + PAGE) };
  }
  const { declined, hosts } = await loadChoices(db);
  for (const row of declined) yield { kind: 'declined', row: { ...row } };
  for (const row of hosts) yield { kind: 'host', row: { ...row } };
  for (const row of await loadFollowUps(db)) yield { kind: 'follow-up', row };
  for (const row of await loadOwnChats(db)) yield { kind: 'own-chat', row: row as never };
  for await (const row of paged(db.sessions)) yield { kind: 'session', row };
  for await (const row of paged(db.contributions)) yield { kind: 'contribution', row };
  for await (const row of paged(db.records)) yield { kind: 'record', row };
  for await (const session of paged(db.sessions)) {
    if (session.keepsPosts !== true) continue;
    for (const { post, seenAt } of await postsOfSession(db, session)) yield { kind: 'post', row: { ...post, seenAt } };
  }
}

/** Writes lines as the bytes of a backup: compressed, with a header, counts and checksum; encrypted with a passphrase. */
export function backupStream(
  lines: AsyncIterable<BackupLine>,
  facts: BackupFacts,
  passphrase: string | null,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const packed = streamOf(textOf(lines, facts)).pipeThrough(new CompressionStream('gzip'));
  return passphrase === null ? packed : streamOf(locked(pieces(packed), passphrase));
}

async function* textOf(lines: AsyncIterable<BackupLine>, facts: BackupFacts): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const sum = sha256.create();
  const counts: Record<string, number> = {};
  const header: BackupHeader = { kind: 'header', format: 'chatside-backup', version: BACKUP_VERSION, ...facts };
  let held = [JSON.stringify(header)];
  const flush = () => {
    const bytes = encoder.encode(`${held.join('\n')}\n`);
    held = [];
    sum.update(bytes);
    return bytes;
  };
  for await (const line of lines) {
    counts[line.kind] = (counts[line.kind] ?? 0) + 1;
    held.push(JSON.stringify(line));
    if (held.length >= 200) yield flush();
  }
  if (held.length > 0) yield flush();
  const end: BackupEnd = { kind: 'end', counts, sha256: bytesToHex(sum.digest()) };
  yield encoder.encode(`${JSON.stringify(end)}\n`);
}

async function* paged<T extends { readonly id: string }>(table: Table<T, string>): AsyncGenerator<T> {
  let last = '';
  for (;;) {
    const page = await table.where(':id').above(last).limit(PAGE).toArray();
    yield* page;
    if (page.length < PAGE) return;
    last = page.at(-1)?.id ?? last;
  }
}
