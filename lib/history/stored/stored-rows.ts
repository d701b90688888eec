import { IMPORT_KEYS } from '../archive-import.ts';
import type { HistoryDb } from '../history-db.ts';

/** What is stored, by kind. `other` is whatever is in the database besides; so nothing can be left out. */
export const STORED_KINDS = [
  'contributions',
  'sessions',
  'records',
  'posts',
  'own-chats',
  'follow-ups',
  'hosts',
  'choices',
  'forgotten',
  'imports',
  'marks',
  'settings',
  'other',
] as const;

/** A kind of what is stored. */
export type StoredKind = (typeof STORED_KINDS)[number];

/** One thing that is stored, as it is. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** All that the browser's own storage of the extension holds, by name. */
export type LocalValues = Readonly<Record<string, unknown>>;

/** Rows read at a time: what is held in memory does not grow with the history, and the page breathes in between. */
const PAGE = 500;
const TABLES = ['contributions', 'sessions', 'records', 'posts', 'kept'];
/** The index by which the newest come first. */
const NEWEST_BY = { contributions: 'at', sessions: 'startsAt', records: 'changedAt', posts: 'at' } as const;

/** Every row of a kind, some at a time. */
export async function* storedPages(
  db: HistoryDb,
  kind: StoredKind,
  local: LocalValues,
): AsyncGenerator<readonly StoredRow[]> {
  if (isTable(kind)) yield* pagesOf(db, kind, 'id');
  else if (kind === 'imports') {
    for await (const page of pagesOf(db, 'kept', 'key')) yield page.filter(isOfImport);
  } else if (kind === 'other') {
    const rows = (await smallRows(db, kind, local)) as StoredRow[];
    if (rows.length > 0) yield rows;
    for (const table of db.tables.filter(({ name }) => !TABLES.includes(name))) {
      const keyPath = table.schema.primKey.keyPath;
      for await (const page of pagesOf(db, table.name, typeof keyPath === 'string' ? keyPath : null)) {
        yield page.map((row) => ({ table: table.name, ...row }));
      }
    }
  } else {
    const rows = await smallRows(db, kind, local);
    for (let from = 0; from < rows.length; from += PAGE) yield rows.slice(from, from + PAGE);
  }
}

/** Some rows of a kind to look at, the newest first where they have a time. */
export async function storedRows(
  db: HistoryDb,
  kind: StoredKind,
  local: LocalValues,
  from: number,
  count: number,
): Promise<readonly StoredRow[]> {
  if (isTable(kind)) {
    const rows = await db.table(kind).orderBy(NEWEST_BY[kind]).reverse().offset(from).limit(count).toArray();
    return rows as StoredRow[];
  }
  const found: StoredRow[] = [];
  let at = 0;
  for await (const page of storedPages(db, kind, local)) {
    found.push(...page.slice(Math.max(0, from - at), Math.max(0, from + count - at)));
    at += page.length;
    if (at >= from + count) break;
  }
  return found;
}

function isTable(kind: StoredKind): kind is keyof typeof NEWEST_BY {
  return kind in NEWEST_BY;
}

function isOfImport({ key }: StoredRow): boolean {
  return typeof key === 'string' && key.startsWith(IMPORT_KEYS);
}

/** A table's rows by its key; one whose key is no field of its own is read as a whole. */
async function* pagesOf(db: HistoryDb, name: string, key: string | null): AsyncGenerator<readonly StoredRow[]> {
  const table = db.table<StoredRow>(name);
  if (key === null) {
    const rows = await table.toArray();
    return yield rows.map((row) => (typeof row === 'object' ? row : { value: row }));
  }
  let page = await table.orderBy(':id').limit(PAGE).toArray();
  while (page.length > 0) {
    yield page;
    if (page.length < PAGE) return;
    page = await table.where(':id').above(page.at(-1)?.[key]).limit(PAGE).toArray();
  }
}

/** What is kept in lists of its own, none of which grows large. */
async function smallRows(db: HistoryDb, kind: StoredKind, local: LocalValues): Promise<readonly StoredRow[]> {
  const keptValue = async (key: string) => (await db.table<StoredRow>('kept').get(key))?.['value'];
  const choices = async (): Promise<StoredRow> => asRow(await keptValue('choices'));
  switch (kind) {
    case 'own-chats':
    case 'follow-ups':
    case 'forgotten':
      return asRows(await keptValue(kind));
    case 'hosts':
      return asRows((await choices())['hosts']);
    case 'choices': {
      const { hosts: _, ...lists } = await choices();
      return Object.entries(lists).flatMap(([choice, list]) => asRows(list).map((row) => ({ choice, ...row })));
    }
    case 'marks':
      return db.table<StoredRow>('kept').where('key').anyOf('backup', 'restore').toArray();
    case 'settings':
      return Object.entries(local).flatMap(([name, value]): StoredRow[] =>
        name === 'settings'
          ? Object.entries(asRow(value)).map(([setting, chosen]) => ({ setting, value: chosen }))
          : [{ name, value }],
      );
    case 'contributions':
    case 'sessions':
    case 'records':
    case 'posts':
    case 'imports':
      return [];
    case 'other':
      return db
        .table<StoredRow>('kept')
        .where('key')
        .noneOf(['own-chats', 'follow-ups', 'forgotten', 'choices', 'backup', 'restore'])
        .filter((row) => !isOfImport(row))
        .toArray();
  }
}

function asRow(value: unknown): StoredRow {
  return typeof value === 'object' && value !== null ? (value as StoredRow) : { value };
}

/** A list's entries; anything else that stands there is shown as it is. */
function asRows(value: unknown): readonly StoredRow[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(asRow) : [asRow(value)];
}
