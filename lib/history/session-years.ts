import type { HistoryDb } from './history-db.ts';
import { NEWEST_SESSION, type SessionRow, type SessionSummary, type SessionYear } from './history-types.ts';

/** The years in which sessions began, newest first; years are the person's. Reads no session but the first and the last. */
export async function sessionYears(db: HistoryDb): Promise<SessionYear[]> {
  return db.transaction('r', db.sessions, async () => {
    const [first, last] = await Promise.all([
      db.sessions.orderBy('startsAt').first(),
      db.sessions.orderBy('startsAt').last(),
    ]);
    if (!first || !last) return [];
    const newest = yearOf(last);
    const all = Array.from({ length: newest - yearOf(first) + 1 }, (_, place) => newest - place);
    const counted = await Promise.all(all.map(async (year) => ({ year, sessions: await ofYear(db, year).count() })));
    return counted.filter(({ sessions }) => sessions > 0);
  });
}

/** The sessions that began in a year of the person, newest first. */
export function sessionsOfYear(db: HistoryDb, year: number): Promise<SessionRow[]> {
  return ofYear(db, year).reverse().sortBy('startsAt');
}

/** How many posts of the person each session of a year has, by its id. Reads no post. */
export async function postCounts(db: HistoryDb, year: number): Promise<ReadonlyMap<string, number>> {
  return db.transaction('r', db.sessions, db.contributions, async () => {
    const ids = await ofYear(db, year).primaryKeys();
    return new Map(await Promise.all(ids.map(async (id) => [id, await postsOf(db, id)] as const)));
  });
}

/** The session of this id or, for {@link NEWEST_SESSION}, the newest; null when there is none. */
export async function oneSession(db: HistoryDb, id: string): Promise<SessionSummary | null> {
  return db.transaction('r', db.sessions, db.contributions, async () => {
    const session = await (id === NEWEST_SESSION ? db.sessions.orderBy('startsAt').last() : db.sessions.get(id));
    return session ? summary(db, session) : null;
  });
}

async function summary(db: HistoryDb, session: SessionRow): Promise<SessionSummary> {
  return { session, contributions: await postsOf(db, session.id) };
}

function postsOf(db: HistoryDb, id: string): Promise<number> {
  return db.contributions.where('sessionId').equals(id).count();
}

function ofYear(db: HistoryDb, year: number) {
  const starts = [year, year + 1].map((one) => new Date(one, 0, 1).getTime());
  return db.sessions.where('startsAt').between(starts[0], starts[1], true, false);
}

function yearOf({ startsAt }: SessionRow): number {
  return new Date(startsAt).getFullYear();
}
