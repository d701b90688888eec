import { Dexie } from 'dexie';

/** A database as a version of Chatside wrote it: its tables and some rows of every kind it knew. */
interface Written {
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

const START = Date.UTC(2026, 2, 3, 20);
const MINUTE = 60_000;

const FIRST: Written = {
  stores: {
    posts: 'id, at',
    contributions: 'id, &postId, sessionId, at',
    sessions: 'id, startsAt',
    kept: 'key',
  },
  rows: {
    posts: [
      {
        id: '9001',
        author: 'WePharmacists',
        authorName: 'We Pharmacists',
        text: 'Q1 What makes a repeat unsafe? #WePh',
        at: START + 4 * MINUTE,
        hashtags: ['WePh'],
        mentions: [],
        links: [],
        replyTo: null,
        replyToAuthor: null,
        conversationId: '9001',
        quoteOf: null,
        repostOf: null,
        repostedBy: null,
        hasMedia: false,
        altTexts: [],
        isTruncated: false,
        lang: 'en',
        eyes: ['wire'],
        seenAt: START + 5 * MINUTE,
      },
    ],
    contributions: [
      {
        id: 'client-0001',
        state: 'confirmed',
        postId: '9002',
        sessionId: 'weph|2026-03-03T20:00:00.000Z',
        author: 'rowan_dispenses',
        text: 'A1 Two strengths on one slip #WePh',
        at: START + 6 * MINUTE,
        tags: ['WePh'],
        replyTo: '9001',
        replyToAuthor: 'WePharmacists',
        quoteOf: null,
        questionKeys: ['1'],
        problem: null,
      },
      {
        id: 'client-0002',
        state: 'pending',
        sessionId: null,
        author: 'rowan_dispenses',
        text: 'A2 I ask about their day #WePh',
        at: START + 15 * MINUTE,
        tags: ['WePh'],
        replyTo: null,
        replyToAuthor: null,
        quoteOf: null,
        questionKeys: [],
        problem: null,
      },
      {
        id: 'client-0003',
        state: 'failed',
        sessionId: null,
        author: null,
        text: 'A2 The same again #WePh',
        at: START + 16 * MINUTE,
        tags: ['WePh'],
        replyTo: null,
        replyToAuthor: null,
        quoteOf: null,
        questionKeys: [],
        problem: { code: 187, message: 'Duplicate.' },
      },
    ],
    sessions: [
      {
        id: 'weph|2026-03-03T20:00:00.000Z',
        tags: ['WePh'],
        name: 'WePharmacists',
        hosts: ['WePharmacists'],
        account: 'rowan_dispenses',
        startsAt: START,
        endsAt: START + 60 * MINUTE,
        presentFrom: START,
        presentTo: START + 58 * MINUTE,
        minutesPresent: 57.5,
        questions: [
          {
            key: '1',
            label: 'Q1',
            text: 'What makes a repeat unsafe?',
            at: START + 4 * MINUTE,
            postId: '9001',
            author: 'WePharmacists',
          },
        ],
      },
    ],
    kept: [
      {
        key: 'choices',
        value: {
          followed: [{ tags: ['WePh'], at: START, tabId: 3, isJoint: false }],
          declined: [{ tag: 'OTalk', at: START }],
          hosts: [{ tag: 'WePh', handle: 'guest_host', isHost: true, at: START }],
        },
      },
      { key: 'forgotten', value: [{ postId: '8000', at: START }] },
      { key: 'follow-ups', value: [{ handle: 'bea_tablets', at: START }] },
    ],
  },
};

/** A record as the second version wrote it. */
const RECORD = {
  id: 'record-0001',
  templateId: 'gphc-unplanned',
  madeAt: START + 90 * MINUTE,
  changedAt: START + 95 * MINUTE,
  sessions: [
    {
      sessionId: 'weph|2026-03-03T20:00:00.000Z',
      at: START + 90 * MINUTE,
      facts: {
        tags: ['WePh'],
        name: 'WePharmacists',
        hosts: ['WePharmacists'],
        account: 'rowan_dispenses',
        startsAt: START,
        endsAt: START + 60 * MINUTE,
        minutesPresent: 58,
        questions: [],
        others: [],
        shared: [],
      },
    },
  ],
  answers: { benefit: { value: 'We now read the date aloud.', at: START + 95 * MINUTE } },
  state: { value: 'draft', at: START + 90 * MINUTE },
  remindAt: { value: START + 40_000 * MINUTE, at: START + 91 * MINUTE },
  earlier: [{ fieldId: 'benefit', value: 'We read the date.', at: START + 92 * MINUTE }],
};

/**
 * By the number of the version. An entry is never changed afterwards: it stands for databases that people have. The rows
 * are written out in full and not made by the present code, which would write them in its own form.
 */
export const WRITTEN: Readonly<Record<number, Written>> = {
  1: FIRST,
  2: {
    stores: { ...FIRST.stores, records: 'id, changedAt' },
    rows: { ...FIRST.rows, records: [RECORD] },
  },
};

/** Makes the database of a version, under a name, with plain Dexie. */
export async function writeAsVersion(name: string, version: number): Promise<void> {
  const written = WRITTEN[version];
  if (!written) throw new Error(`Nobody has noted what version ${version} wrote.`);
  const db = new Dexie(name);
  db.version(version).stores({ ...written.stores });
  await db.open();
  for (const [table, rows] of Object.entries(written.rows)) await db.table(table).bulkAdd([...rows]);
  db.close();
}
