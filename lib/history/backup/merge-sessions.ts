import { sessionKey } from '../forgotten-posts.ts';
import type { SessionQuestion, SessionRow } from '../history-types.ts';
import { joinFields, longer } from './join.ts';
import type { Forgotten } from './merge-forgotten.ts';

/** Makes each session one row; one that the person deleted is left out. The order of the rows does not matter. */
export function mergeSessions(rows: readonly SessionRow[], forgotten: Forgotten): SessionRow[] {
  const byId = new Map<string, SessionRow>();
  for (const row of rows) {
    if (forgotten.has(sessionKey(row.id))) continue;
    const known = byId.get(row.id);
    byId.set(row.id, known ? joinSessions(known, row) : { ...row, questions: joinQuestions(row.questions, []) });
  }
  return [...byId.values()];
}

/** The whole of both sightings. The minutes are those of the longer one: adding would count one evening twice. */
function joinSessions(one: SessionRow, other: SessionRow): SessionRow {
  const joined = joinFields({ ...one }, { ...other }) as unknown as SessionRow;
  return {
    ...joined,
    startsAt: Math.min(one.startsAt, other.startsAt),
    presentFrom: Math.min(one.presentFrom, other.presentFrom),
    questions: joinQuestions(one.questions, other.questions),
  };
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
  return {
    ...(joinFields({ ...one }, { ...other }) as unknown as SessionQuestion),
    at: first.at,
    postId: first.postId,
    author: first.author,
  };
}

function isBefore(one: SessionQuestion, other: SessionQuestion): boolean {
  if (one.at !== other.at) return one.at < other.at;
  if (one.postId !== other.postId) return longer(one.postId, other.postId) === other.postId;
  return one.author <= other.author;
}
