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
  const versions = joinVersions([...versionsOf(one), ...versionsOf(other)]);
  const { postId: textOf, text } = versions.reduce(better);
  // What was typed here and then seen on X in another form has no id, and is not an earlier wording.
  const earlier = versions.filter((version) => version.postId !== textOf && version.postId !== '').sort(byVersion);
  const id = betterId(one.id, other.id);
  const { aliases: _, textOf: __, earlier: ___, deletedAt: ____, ...rest } = joined;
  const deletedAt = Math.min(one.deletedAt ?? Number.POSITIVE_INFINITY, other.deletedAt ?? Number.POSITIVE_INFINITY);
  const row: ContributionRow = {
    ...rest,
    id,
    state,
    ...(postId !== undefined && { postId }),
    text,
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

/** All wordings of a row; the id of one that was only typed here is empty. */
function versionsOf(row: ContributionRow): EarlierVersion[] {
  const postId = row.textOf ?? row.postId ?? '';
  // The time is that of its id, for the row's may be another version's.
  return [...(row.earlier ?? []), { postId, text: row.text, at: timeOfId(postId) ?? 0 }];
}

/** Each version once: the longer text one that was cut. */
function joinVersions(versions: readonly EarlierVersion[]): EarlierVersion[] {
  const byId = new Map<string, EarlierVersion>();
  for (const version of versions) {
    const { postId, text, at } = byId.get(version.postId) ?? version;
    byId.set(postId, { postId, text: longer(text, version.text), at: Math.min(at, version.at) });
  }
  return [...byId.values()];
}

/** Any text beats none, and the later version of an edited post an earlier one. */
function better(one: EarlierVersion, other: EarlierVersion): EarlierVersion {
  if ((one.text === '') !== (other.text === '')) return one.text === '' ? other : one;
  return byVersion(one, other) > 0 ? one : other;
}

function byVersion(one: EarlierVersion, other: EarlierVersion): number {
  return one.postId === other.postId ? 0 : longer(one.postId, other.postId) === one.postId ? 1 : -1;
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
