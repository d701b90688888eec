import type { PostRow } from '../history-db.ts';
import { joinFields, longer } from './join.ts';
import { type Forgotten, forgottenKey } from './merge-forgotten.ts';

/** Makes each post that is kept on request one row; one that the person deleted is left out. Any order gives the same. */
export function mergeKeptPosts(rows: readonly PostRow[], forgotten: Forgotten): PostRow[] {
  const byId = new Map<string, PostRow>();
  for (const row of rows) {
    if (forgotten.has(forgottenKey(row.id))) continue;
    const known = byId.get(row.id);
    byId.set(row.id, known ? joinPosts(known, row) : row);
  }
  return [...byId.values()];
}

/** A whole text beats one that the page cut, however long. */
function joinPosts(one: PostRow, other: PostRow): PostRow {
  const told =
    one.isTruncated === other.isTruncated ? longer(one.text, other.text) : one.isTruncated ? other.text : one.text;
  return {
    ...(joinFields({ ...one }, { ...other }) as unknown as PostRow),
    text: told,
    isTruncated: one.isTruncated && other.isTruncated,
  };
}
