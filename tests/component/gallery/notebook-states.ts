import type { NotebookData } from '@/components/notebook/notebook-data.ts';
import type { ContributionRow, SessionRow, StoredPosts } from '@/lib/history/history-types.ts';
import { memoryNotebook } from './memory-notebook.ts';

const START = Date.UTC(2026, 2, 3, 20, 0);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Noon of a day that no clock of a test has reached. */
const FAR = Date.UTC(2126, 2, 3, 12);

function session(tag: string, startsAt: number, more: Partial<SessionRow> = {}): SessionRow {
  return {
    id: `${tag.toLowerCase()}|${new Date(startsAt).toISOString()}`,
    tags: [tag],
    name: null,
    hosts: [],
    account: 'ann_pharm',
    startsAt,
    endsAt: startsAt + 60 * MINUTE,
    presentFrom: startsAt,
    presentTo: startsAt + 57 * MINUTE,
    minutesPresent: 0,
    questions: [],
    ...more,
  };
}

function asked(number: number, minute: number, text: string): SessionRow['questions'][number] {
  const postId = `1700${number}00000000000000`;
  return {
    key: String(number),
    label: `Q${number}`,
    text,
    at: START + minute * MINUTE,
    postId,
    author: 'WePharmacists',
  };
}

export const SESSIONS: readonly SessionRow[] = [
  session('WePh', START, {
    name: 'WePharmacists',
    hosts: ['WePharmacists', 'guest_host'],
    minutesPresent: 56.4,
    questions: [
      asked(1, 4, 'What does a good medicines review look like in your setting, and who is in the room?'),
      asked(2, 13, 'Which barriers stop people from telling you what they really take?'),
      asked(3, 25, 'How do you make sure that a change you agree on is still in place three months later?'),
      asked(4, 41, 'What is the one thing you will do differently tomorrow?'),
    ],
    shared: [
      {
        postId: '2990000000000000001',
        author: 'noor_blister',
        text: 'A2 People fear that we take something away. We began to ask what they would like to stop. #WePh',
        at: START + 22 * 60_000,
        changedAt: START + 22 * 60_000,
      },
    ],
  }),
  session('WeMDT', START - 12 * DAY, { minutesPresent: 31, hosts: ['WeMDT'] }),
  session('WePh', START - 14 * DAY, { name: 'WePharmacists', hosts: ['WePharmacists'], minutesPresent: 60 }),
  session('صيدلة_الحوار', START - 30 * DAY, { minutesPresent: 0.4 }),
];

function post(id: string, minute: number, text: string, more: Partial<ContributionRow> = {}): ContributionRow {
  return {
    id,
    state: 'confirmed',
    postId: `17110000000000000${id.length}`,
    sessionId: SESSIONS[0]?.id ?? null,
    author: 'ann_pharm',
    text,
    at: START + minute * MINUTE,
    tags: ['WePh'],
    replyTo: null,
    replyToAuthor: null,
    quoteOf: null,
    questionKeys: [],
    problem: null,
    ...more,
  };
}

export const CONTRIBUTIONS: readonly ContributionRow[] = [
  post('a', 1, 'Good evening everyone, Ann here, community pharmacist in a market town. #WePh'),
  post(
    'ab',
    7,
    'A1 Unhurried, in a room with a door, and with the carer invited.\nWe begin with what the person wants from it. #WePh',
    { questionKeys: ['1'] },
  ),
  post(
    'abc',
    16,
    'A2 Mostly time, and the fear of being told off. I ask “what do you manage to take?” and then wait. #WePh',
    {
      questionKeys: ['2'],
    },
  ),
  post(
    'abcd',
    29,
    'A3 We ring after two weeks. The pharmacy technician does it, and it is in her diary from the start. #WePh',
    {
      questionKeys: ['3'],
      state: 'pending',
    },
  ),
  post('abcde', 33, 'And a note for the next colleague, in plain words. #WePh', {
    questionKeys: ['3'],
    state: 'failed',
    problem: { code: 187, message: 'Status is a duplicate.' },
  }),
  post('old', -14 * 24 * 60, 'A1 Shared records would help most: we all see a third of the story. #WePh', {
    sessionId: SESSIONS[2]?.id ?? null,
  }),
  post('edited', -14 * 24 * 60 + 2, 'And the date of the call stands on the label. #WePh', {
    sessionId: SESSIONS[2]?.id ?? null,
    earlier: [
      { postId: '1700700000000000001', text: 'And the date of teh call stands on the label. #WePh', at: FAR - DAY },
    ],
  }),
  post('deleted', -14 * 24 * 60 + 4, 'I will look that up. #WePh', {
    sessionId: SESSIONS[2]?.id ?? null,
    deletedAt: FAR,
  }),
  post('out', -3 * 24 * 60, 'Looking forward to the chat on medicines reviews next week. #WePh', { sessionId: null }),
];

/** Others' posts of the newest session are stored for some days more, those of the one before are due. */
export const STORED: Readonly<Record<string, StoredPosts>> = {
  [SESSIONS[0]?.id ?? '']: { count: 214, until: { first: FAR + 7 * DAY, last: FAR + 7 * DAY + MINUTE } },
  [SESSIONS[2]?.id ?? '']: { count: 1, until: { first: START - 7 * DAY, last: START - 7 * DAY } },
};

/** Sessions of two years, so many that the elder one is closed, posts of two accounts and in several scripts. */
const YEARS: readonly SessionRow[] = [
  ...SESSIONS,
  ...Array.from({ length: 41 }, (_, place) =>
    session(place % 3 === 0 ? 'WeMDT' : 'WePh', START - (place * 0.1 + 35) * DAY, {
      minutesPresent: 40 + place,
      hosts: [place % 3 === 0 ? 'WeMDT' : 'WePharmacists'],
    }),
  ),
  session('OTalk', START - 600 * DAY, { minutesPresent: 58, hosts: ['OTalk_'] }),
];
const LAST = YEARS.at(-1) as SessionRow;
const MANY: readonly ContributionRow[] = [
  ...CONTRIBUTIONS,
  ...YEARS.slice(4, -1).flatMap(({ id, startsAt, tags }, place) =>
    [1, 2, 3, 4].map((number) =>
      post(
        `many ${place} ${number}`,
        0,
        `A${number} We wrote thought ${place} of the ${tags[0]} evening down. #${tags[0]}`,
        {
          sessionId: id,
          at: startsAt + number * MINUTE,
          tags,
          author: place % 5 === 0 ? 'ann_at_work' : 'ann_pharm',
        },
      ),
    ),
  ),
  post('ja', 0, '薬局で患者さんと話すときのカフェ Défi #OTalk', { sessionId: LAST.id, at: LAST.startsAt + MINUTE }),
  post('ar', 0, 'نتحدث عن الصيدلة في المساء #OTalk', { sessionId: LAST.id, at: LAST.startsAt + 2 * MINUTE }),
];

/** The notebook's states by name. */
export function notebookState(name: string): NotebookData {
  if (name === 'empty') return memoryNotebook([], []);
  if (name === 'unreadable') return memoryNotebook([], [], { read: true });
  if (name === 'years') return memoryNotebook(YEARS, MANY);
  const [, search] = /^search-(fails|never|slow)$/.exec(name) ?? [];
  return memoryNotebook(SESSIONS, CONTRIBUTIONS, { search: search as 'fails' | 'never' | 'slow' }, STORED);
}
