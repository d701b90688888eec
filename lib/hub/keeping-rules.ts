import type { CatalogueChat } from '../chat/chat-types.ts';
import type { HistoryDb } from '../history/history-db.ts';
import { daysKept } from '../history/post-store.ts';
import type { PendingContribution } from '../messaging/protocol.ts';
import { isExcludedChat } from '../settings/excluded-chats.ts';
import { keptMarks, type Settings } from '../settings/settings.ts';
import { type ExcludedChats, RECENT, type RecentPosts } from './recent-posts.ts';

/** What the person wants kept, and for how long. */
export interface KeepingRules {
  readonly excluded: ExcludedChats;
  /** How long others' posts are kept after they were last seen, milliseconds. */
  readonly othersKeptFor: number;
  /** The person deleted everything then: nothing posted before is taken in again. Milliseconds since 1970, 0 for never. */
  readonly since: number;
  readonly keptMarks: readonly ('like' | 'bookmark')[];
}

/** The rules that follow from the settings. @param catalogue tells the hosts of the chats that are not kept. */
export function keepingRules(settings: Settings, catalogue: readonly CatalogueChat[], since: number): KeepingRules {
  const tags = new Set(settings.excludedChats.map((tag) => tag.toLowerCase()));
  const hosts = catalogue
    .filter(({ tag }) => tag !== null && tags.has(tag.toLowerCase()))
    .flatMap((chat) => chat.hosts.map((host) => host.toLowerCase()));
  return {
    excluded: { tags, hosts: new Set(hosts) },
    othersKeptFor: daysKept(settings.othersDays),
    since,
    keptMarks: keptMarks(settings),
  };
}

/**
 * Private conversations are none of the history's business: a post counts by its tag or by what it answers, unless
 * either is of a chat of which nothing is kept.
 * @param now milliseconds since 1970.
 */
export async function isToBeKept(
  pending: PendingContribution,
  { excluded, since }: KeepingRules,
  recent: RecentPosts,
  db: HistoryDb,
  now: number,
): Promise<boolean> {
  if (pending.at < since || isExcludedChat(pending.tags, excluded.tags)) return false;
  const parents = [pending.replyTo, pending.quoteOf].map((id) => (id === null ? undefined : recent.get(id)));
  if (parents.some((parent) => parent && recent.isExcluded(parent))) return false;
  if (pending.tags.length > 0) return true;
  const kept = await db.sessions
    .where('startsAt')
    .above(now - RECENT)
    .toArray();
  const tags = new Set(kept.flatMap((session) => session.tags.map((tag) => tag.toLowerCase())));
  return parents.some((parent) => parent?.hashtags.some((tag) => tags.has(tag.toLowerCase())));
}
