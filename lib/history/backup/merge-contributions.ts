import { timeOfId } from '../../chat/post.ts';
import type { ContributionRow, EarlierVersion } from '../history-types.ts';
import { joinFields, longer } from './join.ts';
import { type Forgotten, forgottenKey } from './merge-forgotten.ts';

/** What a merge of contributions gives. */
export interface MergedContributions {
  readonly rows: readonly ContributionRow[];
  /** The forgotten posts; where a post is known under several ids, all of them. */
  readonly forgotten: Forgotten;
}

/** Every name a contribution goes by, its earlier versions' too; two rows that share one are the same post. */
export function contributionKeys(row: ContributionRow): string[] {
  const ofX = row.postId === undefined ? [] : [forgottenKey(row.postId)];
  return [...new Set([row.id, ...ofX, ...unindexedKeys(row)])];
}

/** The names by which no index of the database finds a contribution. */
export function unindexedKeys(row: ContributionRow): string[] {
  return [...(row.earlier ?? []).map(({ postId }) => forgottenKey(postId)), ...(row.aliases ?? [])];
}

/**
 * Makes each post one row. Any order and any repetition of merges gives the same rows: rows are grouped by the names they
 * share, and a united row remembers all its names, so that a third one which shares only one of them still finds it.
 * A post that the person deleted under any of its names is left out.
 */
export function mergeContributions(rows: readonly ContributionRow[], forgotten: Forgotten): MergedContributions {
  const groups = grouped(rows);
  const allForgotten = new Map(forgotten);
  const merged: ContributionRow[] = [];
  for (const group of groups) {
    const keys = new Set(group.flatMap(contributionKeys));
    if ([...keys].some((key) => forgotten.has(key))) {
      for (const key of keys) if (!allForgotten.has(key)) allForgotten.set(key, 0);
    } else merged.push(group.reduce(joinRows));
  }
  return { rows: merged, forgotten: allForgotten };
}

/** The rows in groups that are connected by shared names. */
function grouped(rows: readonly ContributionRow[]): ContributionRow[][] {
  const groupOf = new Map<string, Set<ContributionRow>>();
  for (const row of rows) {
    const keys = contributionKeys(row);
    const found = new Set(keys.flatMap((key) => groupOf.get(key) ?? []));
    const [group = new Set<ContributionRow>(), ...others] = found;
    group.add(row);
    for (const other of others) {
      for (const member of other) {
        group.add(member);
        for (const key of contributionKeys(member)) groupOf.set(key, group);
      }
    }
    for (const key of keys) groupOf.set(key, group);
  }
  return [...new Set(groupOf.values())].map((group) => [...group]);
}

const STATES = ['failed', 'pending', 'confirmed'] as const;

function joinRows(one: ContributionRow, other: ContributionRow): ContributionRow {
  const [rank, otherRank] = [STATES.indexOf(one.state), STATES.indexOf(other.state)];
  const joined = joinFields({ ...one }, { ...other }) as unknown as ContributionRow;
  const state = rank > otherRank ? one.state : other.state;
  const postId = newerId(one.postId, other.postId);
  const told = betterText(one, other);
  const textOf = told.textOf ?? told.postId ?? '';
  const id = betterId(one.id, other.id);
  const { aliases: _, textOf: __, earlier: ___, deletedAt: ____, ...rest } = joined;
  const earlier = joinEarlier(one, other, textOf);
  const deletedAt = Math.min(one.deletedAt ?? Number.POSITIVE_INFINITY, other.deletedAt ?? Number.POSITIVE_INFINITY);
  const row: ContributionRow = {
    ...rest,
    id,
    state,
    ...(postId !== undefined && { postId }),
    text: told.text,
    ...(textOf !== (postId ?? '') && { textOf }),
    at: rank === otherRank ? Math.min(one.at, other.at) : rank > otherRank ? one.at : other.at,
    problem: state === 'failed' ? joined.problem : null,
    ...(earlier.length > 0 && { earlier }),
    ...(Number.isFinite(deletedAt) && { deletedAt }),
  };
  const own = new Set(contributionKeys(row));
  const aliases = [...new Set([...contributionKeys(one), ...contributionKeys(other)])].filter((key) => !own.has(key));
  return aliases.length > 0 ? { ...row, aliases: aliases.sort() } : row;
}

/** The wordings that both rows know besides the one that counts now, oldest first. */
function joinEarlier(one: ContributionRow, other: ContributionRow, textOf: string): EarlierVersion[] {
  const byId = new Map<string, EarlierVersion>();
  for (const version of [one, other].flatMap((row) => [...(row.earlier ?? []), ...ownVersion(row)])) {
    if (version.postId === textOf) continue;
    const known = byId.get(version.postId);
    const joined = known && {
      postId: version.postId,
      text: longer(known.text, version.text),
      at: Math.min(known.at, version.at),
    };
    byId.set(version.postId, joined ?? version);
  }
  return [...byId.values()].sort((a, b) => (longer(a.postId, b.postId) === a.postId ? 1 : -1));
}

/** The version that a row's text is of; its time is that of its id, for the row's may be another version's. */
function ownVersion(row: ContributionRow): EarlierVersion[] {
  const postId = row.textOf ?? row.postId ?? '';
  return postId === '' || row.text === '' ? [] : [{ postId, text: row.text, at: timeOfId(postId) ?? 0 }];
}

/** Any text beats none, a later version of an edited post an earlier one, then the longer text one that was cut. */
function betterText(one: ContributionRow, other: ContributionRow): ContributionRow {
  if ((one.text === '') !== (other.text === '')) return one.text === '' ? other : one;
  const [version, otherVersion] = [one.textOf ?? one.postId ?? '', other.textOf ?? other.postId ?? ''];
  if (version !== otherVersion) return longer(version, otherVersion) === version ? one : other;
  return longer(one.text, other.text) === one.text ? one : other;
}

/** X's ids grow with time and are compared as numbers too large for Number. */
function newerId(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || other === undefined ? (one ?? other) : longer(one, other);
}

/** The id made by the composer counts before one made for a post seen on X: the composer may still speak of it. */
function betterId(one: string, other: string): string {
  const [isOfX, isOtherOfX] = [one.startsWith('post:'), other.startsWith('post:')];
  if (isOfX !== isOtherOfX) return isOfX ? other : one;
  return one < other ? one : other;
}
