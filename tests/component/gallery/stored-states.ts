import type { StorageRoom, StoredData } from '@/components/stored/stored-data.ts';
import { STORED_KINDS, type StoredKind, type StoredRow } from '@/lib/history/stored/stored-rows.ts';
import type { StoredSize, StoringChoices } from '@/lib/history/stored/stored-source.ts';
import { withExclusion } from '@/lib/settings/excluded-chats.ts';

const START = Date.UTC(2026, 2, 3, 20);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const GB = 1_000_000_000;

const POSTS: readonly StoredRow[] = [
  {
    id: '9001',
    author: 'WePharmacists',
    text: 'Q1 What makes a repeat prescription unsafe in your pharmacy? #WePh',
    at: START + 4 * MINUTE,
    hashtags: ['WePh'],
    replyTo: null,
    isTruncated: false,
    seenAt: START + 5 * MINUTE,
  },
  {
    id: '9002',
    author: 'bea_tablets',
    text: 'A1 Items nobody has looked at for two years #WePh',
    at: START + 6 * MINUTE,
    hashtags: ['WePh'],
    replyTo: '9001',
    isTruncated: false,
    seenAt: START + 7 * MINUTE,
  },
];

const ROWS: Readonly<Partial<Record<StoredKind, readonly StoredRow[]>>> = {
  contributions: Array.from({ length: 40 }, (_, place) => ({
    id: `client-${place}`,
    state: 'confirmed',
    postId: String(9100 + place),
    sessionId: 'weph|2026-03-03T20:00:00.000Z',
    author: 'ann_pharm',
    text: `A1 Two strengths of one medicine on one slip, seen ${place + 1} times this month #WePh`,
    at: START + place * MINUTE,
    tags: ['WePh'],
    replyTo: '9001',
    replyToAuthor: 'WePharmacists',
    quoteOf: null,
    questionKeys: ['1'],
    problem: null,
  })),
  sessions: [
    {
      id: 'weph|2026-03-03T20:00:00.000Z',
      tags: ['WePh'],
      name: 'WePharmacists',
      hosts: ['WePharmacists'],
      account: 'ann_pharm',
      startsAt: START,
      endsAt: START + 60 * MINUTE,
      minutesPresent: 57,
      questions: [{ key: '1', label: 'Q1', text: 'What makes a repeat prescription unsafe?', at: START }],
    },
  ],
  posts: POSTS,
  'own-chats': [{ id: 'weph', tag: 'WePh', minutes: 60, remindsBefore: [10] }],
  forgotten: [
    { postId: '9050', at: START },
    { postId: 'session:otalk|2026-02-03T20:00:00.000Z', at: START },
  ],
  settings: [
    { setting: 'isTagging', value: true },
    { setting: 'dismissedHints', value: ['hint-number'] },
  ],
};

const ROOM: StorageRoom = { usage: 61_400_000, quota: 66 * GB, isPersisted: false };

/** What is stored, in memory. `fails` makes reading or changing fail, as a broken database would. */
export function memoryStored(
  first: {
    rows?: Partial<Record<StoredKind, readonly StoredRow[]>>;
    choices?: Partial<StoringChoices>;
    room?: Partial<StorageRoom>;
    mayPersist?: boolean;
  } = {},
  fails: { read?: boolean; write?: boolean } = {},
) {
  let rows: Partial<Record<StoredKind, readonly StoredRow[]>> = first.rows ?? ROWS;
  let choices: StoringChoices = {
    excluded: [],
    othersDays: 7,
    keepsLikes: false,
    keepsBookmarks: false,
    isPersistenceRefused: false,
    ...first.choices,
  };
  let room: StorageRoom = { ...ROOM, ...first.room };
  const asked: string[] = [];
  const read = () => {
    if (fails.read) throw new Error('no database');
  };
  const write = (what: string) => {
    if (fails.write) throw new Error('no database');
    asked.push(what);
  };
  const sizeOf = (kind: StoredKind): StoredSize => {
    const list = rows[kind] ?? [];
    const bytes = new TextEncoder().encode(list.map((row) => JSON.stringify(row)).join('')).length;
    const isDue = kind === 'posts' && list.length > 0;
    return {
      kind,
      count: list.length,
      bytes,
      until: isDue ? { first: START + 7 * DAY, last: START + 9 * DAY } : null,
      kept: 0,
    };
  };
  const data: StoredData = {
    async measure(onSize) {
      read();
      for (const kind of STORED_KINDS) onSize(sizeOf(kind));
    },
    async rows(kind, from, count) {
      read();
      return (rows[kind] ?? []).slice(from, from + count);
    },
    async download() {
      write('download');
      return { fileName: 'chatside-stored-2026-03-10.json', file: new Blob([JSON.stringify(rows)]) };
    },
    async choices() {
      read();
      return choices;
    },
    watchSettings: () => () => undefined,
    async setExcluded(tags, isExcluded) {
      write(`${isExcluded ? 'exclude' : 'keep'} ${tags.join(' ')}`);
      const before = choices.excluded.map(({ tag }) => tag);
      const excluded = withExclusion(before, tags, isExcluded).map(
        (tag) => choices.excluded.find((one) => one.tag === tag) ?? { tag, sessions: 1, posts: 40, others: 2 },
      );
      choices = { ...choices, excluded };
    },
    async deleteChat(tag) {
      write(`delete ${tag}`);
      const excluded = choices.excluded.map((one) =>
        one.tag === tag ? { ...one, sessions: 0, posts: 0, others: 0 } : one,
      );
      choices = { ...choices, excluded };
    },
    async setOthersDays(othersDays) {
      write(`days ${othersDays}`);
      choices = { ...choices, othersDays };
      return othersDays === 1 ? 2 : 0;
    },
    async setKeepsMarks(change) {
      write(`marks ${JSON.stringify(change)}`);
      choices = { ...choices, ...change };
    },
    async deleteOthersPosts() {
      write('delete others');
      rows = { ...rows, posts: [] };
      return POSTS.length;
    },
    async allowAgain(entry) {
      write(`allow ${entry}`);
      rows = { ...rows, forgotten: (rows.forgotten ?? []).filter(({ postId }) => postId !== entry) };
    },
    async room() {
      read();
      return room;
    },
    async askToPersist() {
      write('persist');
      room = { ...room, isPersisted: first.mayPersist ?? false };
      choices = { ...choices, isPersistenceRefused: !room.isPersisted };
      return room.isPersisted;
    },
    async deleteEverything() {
      if (fails.write) return false;
      asked.push('delete everything');
      return true;
    },
  };
  return { data, asked };
}

/** The states of what is stored, by name. */
export function storedState(name: string): StoredData {
  if (name === 'empty') return memoryStored({ rows: {} }).data;
  if (name === 'unreadable') return memoryStored({}, { read: true }).data;
  if (name === 'low') return memoryStored({ room: { usage: 9.2 * GB, quota: 9.23 * GB } }).data;
  if (name === 'refused') return memoryStored({ choices: { isPersistenceRefused: true } }).data;
  if (name === 'excluded')
    return memoryStored({
      choices: {
        excluded: [
          { tag: 'WePh', sessions: 3, posts: 41, others: 214 },
          { tag: 'OTalk', sessions: 0, posts: 0, others: 0 },
        ],
      },
      room: { isPersisted: true },
    }).data;
  return memoryStored().data;
}
