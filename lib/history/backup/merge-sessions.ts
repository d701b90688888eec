import { sessionKey } from '../forgotten-posts.ts';
import {
  type ContributionRow,
  MARKED_LISTS,
  type MarkedPost,
  type SessionQuestion,
  type SessionRow,
} from '../history-types.ts';
import { canonical, joinFields, joinLists, longer } from './join.ts';
import type { Forgotten } from './merge-forgotten.ts';

/** What a merge of sessions gives. */
export interface MergedSessions {
  readonly rows: readonly SessionRow[];
  /** The id that counts now, by each that a session had besides it. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Every id a session was kept under. */
export function sessionIds(row: SessionRow): string[] {
  return [row.id, ...(row.aliases ?? [])];
}

/**
 * Makes each session one row. The same evening may have been kept in two browsers, or by an import, under a start of its
 * own: rows of a chat that share a question or overlap in time are one session, until no two are left that do; so the
 * order of the rows and of the merges does not matter. One that the person deleted under all its ids is left out.
 */
export function mergeSessions(rows: readonly SessionRow[], forgotten: Forgotten): MergedSessions {
  let left: SessionRow[] = rows
    .filter((row) => !sessionIds(row).every((id) => forgotten.has(sessionKey(id))))
    .map((row) => ({
      ...row,
      questions: joinQuestions(row.questions, []),
      ...joinMarkedLists(row, row),
    }));
  for (let before = Number.POSITIVE_INFINITY; left.length < before; ) {
    before = left.length;
    left = unitedOnce(left);
  }
  const renamed = left.flatMap((row) => (row.aliases ?? []).map((alias) => [alias, row.id] as const));
  return { rows: left, renamed: new Map(renamed) };
}

/** A post with the id that its session goes by now. */
export function inSession(row: ContributionRow, renamed: ReadonlyMap<string, string>): ContributionRow {
  const id = renamed.get(row.sessionId ?? '');
  return id === undefined ? row : { ...row, sessionId: id };
}

/** Joins each row to the first before it that is the same session; the longer whole may then meet another. */
function unitedOnce(rows: readonly SessionRow[]): SessionRow[] {
  const united: SessionRow[] = [];
  // Rows are only compared with those they share a tag or an id with.
  const placesOf = new Map<string, Set<number>>();
  for (const row of rows) {
    const names = [...row.tags.map((tag) => `#${tag.toLowerCase()}`), ...sessionIds(row)];
    const places = names.flatMap((name) => [...(placesOf.get(name) ?? [])]);
    const twin = places.find((place) => isSameSession(united[place], row));
    const known = twin === undefined ? undefined : united[twin];
    if (twin !== undefined && known) united[twin] = joinSessions(known, row);
    const place = twin ?? united.push(row) - 1;
    for (const name of names) placesOf.set(name, (placesOf.get(name) ?? new Set()).add(place));
  }
  return united;
}

function isSameSession(one: SessionRow | undefined, other: SessionRow): boolean {
  if (!one) return false;
  if (one.startsAt < other.endsAt && other.startsAt < one.endsAt) return true;
  if (sessionIds(one).some((id) => sessionIds(other).includes(id))) return true;
  const asked = new Set(one.questions.flatMap(askedBy));
  return other.questions.some((question) => askedBy(question).some((id) => asked.has(id)));
}

/** Ids of the posts that asked a question. */
function askedBy(question: SessionQuestion): readonly string[] {
  return question.postIds ?? [question.postId];
}

/** The whole of both sightings. The minutes are those of the longer one: adding would count one evening twice. */
function joinSessions(one: SessionRow, other: SessionRow): SessionRow {
  const {
    aliases: _,
    isFromArchive: __,
    shared: ___,
    liked: ____,
    bookmarked: _____,
    ...joined
  } = joinFields({ ...one }, { ...other }) as unknown as SessionRow;
  const [id = one.id, ...aliases] = [...new Set([...sessionIds(one), ...sessionIds(other)])].sort();
  return {
    ...joined,
    id,
    tags: joinTags(one.tags, other.tags),
    startsAt: Math.min(one.startsAt, other.startsAt),
    presentFrom: Math.min(one.presentFrom, other.presentFrom),
    questions: joinQuestions(one.questions, other.questions),
    ...(one.isFromArchive && other.isFromArchive && { isFromArchive: true }),
    ...(aliases.length > 0 && { aliases }),
    ...joinMarkedLists(one, other),
  };
}

function joinMarkedLists(one: SessionRow, other: SessionRow): Partial<SessionRow> {
  const lists = MARKED_LISTS.filter((list) => one[list] ?? other[list]);
  return Object.fromEntries(lists.map((list) => [list, joinMarked(one[list] ?? [], other[list] ?? [])]));
}

/** Each marked post once: whether it still is one says the later word. */
function joinMarked(one: readonly MarkedPost[], other: readonly MarkedPost[]): MarkedPost[] {
  const byId = new Map<string, MarkedPost>();
  for (const post of [...one, ...other]) {
    const known = byId.get(post.postId) ?? post;
    const isLater =
      known.changedAt === post.changedAt
        ? canonical({ ...known, at: 0 }) < canonical({ ...post, at: 0 })
        : known.changedAt < post.changedAt;
    byId.set(post.postId, { ...(isLater ? post : known), at: Math.min(known.at, post.at) });
  }
  return [...byId.values()].sort((a, b) => a.at - b.at || (a.postId < b.postId ? -1 : 1));
}

/** Each tag once, in whatever letter case; as they are where the lists agree. */
function joinTags(one: readonly string[], other: readonly string[]): readonly string[] {
  if (canonical(one) === canonical(other)) return one;
  const byName = new Map(
    [...one, ...other]
      .sort()
      .reverse()
      .map((tag) => [tag.toLowerCase(), tag]),
  );
  return [...byName.values()].sort();
}

function joinQuestions(one: readonly SessionQuestion[], other: readonly SessionQuestion[]): SessionQuestion[] {
  const byKey = new Map<string, SessionQuestion>();
  for (const question of [...one, ...other]) {
    const known = byKey.get(question.key);
    byKey.set(question.key, known ? joinQuestion(known, question) : question);
  }
  return [...byKey.values()].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

/** Who asked it first, and its fuller text. */
function joinQuestion(one: SessionQuestion, other: SessionQuestion): SessionQuestion {
  const first = isBefore(one, other) ? one : other;
  const postIds = joinLists(askedBy(one), askedBy(other));
  return {
    ...(joinFields({ ...one }, { ...other }) as unknown as SessionQuestion),
    at: first.at,
    postId: first.postId,
    author: first.author,
    ...((postIds.length > 1 || one.postIds || other.postIds) && { postIds }),
  };
}

function isBefore(one: SessionQuestion, other: SessionQuestion): boolean {
  if (one.at !== other.at) return one.at < other.at;
  if (one.postId !== other.postId) return longer(one.postId, other.postId) === other.postId;
  return one.author <= other.author;
}
