import type { Choices } from '../../chat/chat-types.ts';
import type { OwnChat } from '../../chat/own-chat.ts';
import type { CpdRecord } from '../../cpd/cpd-record.ts';
import type { Settings } from '../../settings/settings.ts';
import type { FollowUp } from '../follow-up-store.ts';
import type { PostRow } from '../history-db.ts';
import type { ContributionRow, SessionRow } from '../history-types.ts';
import { mergeChoices, mergeFollowUps, mergeOwnChats, mergeSettings } from './merge-choices.ts';
import { mergeContributions } from './merge-contributions.ts';
import { type Forgotten, mergeForgotten } from './merge-forgotten.ts';
import { mergeKeptPosts } from './merge-kept-posts.ts';
import { mergeRecords } from './merge-records.ts';
import { inSession, mergeSessions } from './merge-sessions.ts';

/** All of a history that is the person's own. */
export interface WholeHistory {
  readonly settings: Settings;
  readonly forgotten: Forgotten;
  readonly choices: Choices;
  readonly followUps: readonly FollowUp[];
  readonly ownChats: readonly OwnChat[];
  readonly sessions: readonly SessionRow[];
  readonly contributions: readonly ContributionRow[];
  readonly records: readonly CpdRecord[];
  readonly posts: readonly PostRow[];
}

/**
 * Unites two histories: commutative, associative and idempotent but for the order of rows. A restore does the same to
 * the database a page of rows at a time; this is the rule it is held against.
 */
export function mergeHistories(one: WholeHistory, other: WholeHistory): WholeHistory {
  const { rows, forgotten } = mergeContributions(
    [...one.contributions, ...other.contributions],
    mergeForgotten(one.forgotten, other.forgotten),
  );
  const sessions = mergeSessions([...one.sessions, ...other.sessions], forgotten);
  return {
    settings: mergeSettings(one.settings, other.settings),
    forgotten,
    choices: mergeChoices(one.choices, other.choices),
    followUps: mergeFollowUps(one.followUps, other.followUps),
    ownChats: mergeOwnChats(one.ownChats, other.ownChats, forgotten),
    sessions: sessions.rows,
    contributions: rows.map((row) => inSession(row, sessions.renamed)),
    records: mergeRecords([...one.records, ...other.records], forgotten),
    posts: mergeKeptPosts([...one.posts, ...other.posts], forgotten),
  };
}
