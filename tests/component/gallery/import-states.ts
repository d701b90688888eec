import type { ImportData } from '@/components/notebook/import-data.ts';
import { ArchiveError } from '@/lib/archive/archive-error.ts';
import type { ArchiveFinding, OfferedSession } from '@/lib/archive/examine-archive.ts';
import { blankPost } from '@/lib/chat/post.ts';

const WEEK = 7 * 86_400_000;
const START = Date.UTC(2024, 2, 5, 20);

function session(week: number, tag: string, name: string | null, texts: readonly string[]): OfferedSession {
  const startsAt = START - week * WEEK;
  const posts = texts.map((text, place) => ({
    ...blankPost,
    id: `${1_700_000 + week * 10 + place}`,
    author: 'rowan_rx',
    text,
    at: startsAt + (place * 9 + 4) * 60_000,
    hashtags: [tag],
  }));
  return {
    key: `${tag}|${week}`,
    tags: [tag],
    name,
    hosts: [],
    startsAt,
    endsAt: startsAt + 3_600_000,
    date: new Date(startsAt).toISOString().slice(0, 10),
    zone: name === null ? null : 'Europe/London',
    isOnTime: name !== null,
    postIds: posts.map(({ id }) => id),
    reposts: week === 0 ? 2 : 0,
    posts,
  };
}

const SESSIONS: readonly OfferedSession[] = [
  session(0, 'WePh', 'WePharmacists', ['A1 We ask before we stop anything #WePh', 'A2 Together, with a date #WePh']),
  session(2, 'WePh', 'WePharmacists', ['A1 On a Monday, mostly #WePh', 'A3 Not yet #WePh', 'A4 Next month #WePh']),
  session(5, 'OTalk', 'OTalk', ['A2 The occupation first, then the form #OTalk', 'A3 Same here #OTalk']),
  session(9, 'wardround', null, ['A1 Shorter, and standing #wardround', 'A2 With the patient #wardround']),
];

function finding(sessions: readonly OfferedSession[]): ArchiveFinding {
  return {
    report: {
      owner: { handle: 'rowan_rx', accountId: '4242' },
      madeAt: null,
      promised: 18_204,
      absent: [],
      posts: 18_204,
      deleted: 31,
      longTexts: 12,
      longTextsJoined: 12,
      doubles: 0,
      files: [],
    },
    counts: { posts: 18_204, replies: 7_120, quotes: 204, reposts: 3_011, oldVersions: 0, byYear: {}, byHashtag: {} },
    sessions,
  };
}

/** The states of an import once a file was chosen, by name. */
export function importState(name: string): ImportData {
  const forever = new Promise<never>(() => undefined);
  return {
    read(_, onProgress) {
      if (name === 'reading') onProgress({ bytesRead: 148_000_000, bytesTotal: 370_000_000, posts: 121_004 });
      const result =
        name === 'reading'
          ? forever
          : name === 'problem'
            ? Promise.reject(new ArchiveError('zip-cut'))
            : Promise.resolve(finding(name === 'nothing' ? [] : SESSIONS));
      return { result, pause: () => undefined, resume: () => undefined, cancel: () => undefined };
    },
    known: async () => ({
      accounts: new Set(name === 'other' ? ['ann_pharm'] : []),
      kept: new Set(SESSIONS[1]?.postIds),
      forgotten: new Set(),
    }),
    async keep(_, sessions, onProgress) {
      onProgress({ total: sessions.length, done: 1 });
      if (name === 'keeping') return forever;
      return { newSessions: 3, knownSessions: 1, newPosts: 6, knownPosts: 3, forgottenPosts: 1 };
    },
  };
}
