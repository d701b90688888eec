import { chatByTag } from '../chat/catalogue.ts';
import { handleKey } from '../chat/chat-posts.ts';
import type { CatalogueChat } from '../chat/chat-types.ts';
import { HOUR, MINUTE } from '../chat/session-runs.ts';
import { Temporal } from '../temporal.ts';
import { usual } from './count-posts.ts';
import type { PostFact, SessionFacts, TagFacts } from './session-facts.ts';
import { sessionsOfTag, type TagSession } from './tag-sessions.ts';

/** A session of a past chat that the person's posts tell of. */
export interface FoundSession {
  /** Stays the same from reading to reading of the same archive. */
  readonly key: string;
  /** Without `#`, in the chat's spelling; two for a joint chat. */
  readonly tags: readonly string[];
  /** The chat's name, where the catalogue knows it. */
  readonly name: string | null;
  readonly hosts: readonly string[];
  /** Milliseconds since 1970. */
  readonly startsAt: number;
  readonly endsAt: number;
  /** `YYYY-MM-DD` in the chat's zone; in UTC where the zone is not known. */
  readonly date: string;
  /** IANA name. */
  readonly zone: string | null;
  /** Whether the hour is one at which the chat is known to meet. */
  readonly isOnTime: boolean;
  /** The person's own posts of it, oldest first, untagged ones that belong to it included. */
  readonly postIds: readonly string[];
  /** How many reposts of the person carry the tag in that time. */
  readonly reposts: number;
}

/** Of two tags that the same posts carry, at least this share must be common to make one evening of them. */
const SHARED = 0.5;

interface Evening {
  readonly parts: readonly TagSession[];
  readonly startsAt: number;
  readonly endsAt: number;
  readonly posts: readonly PostFact[];
}

/**
 * The sessions that the posts of an archive tell of, newest first, each post in one at most. Two chats' tags in the same
 * posts are one joint session; a topic's tag beside a chat's makes none of its own.
 * @param catalogue the chats known: the built-in ones and the person's.
 */
export function findSessions(facts: SessionFacts, catalogue: readonly CatalogueChat[]): FoundSession[] {
  const single = [...facts.byTag.values()].flatMap(({ key, own }) =>
    sessionsOfTag(key, own, chatByTag(catalogue, key), facts.isNamed(key)),
  );
  const evenings = joined(single, facts);
  const untagged = [...facts.untagged].sort((a, b) => a.at - b.at);
  const taken = new Set<string>();
  return evenings
    .map((evening) => described(evening, facts, catalogue, untagged, taken))
    .filter((session) => session.postIds.length >= 2)
    .sort((a, b) => b.startsAt - a.startsAt || (a.key < b.key ? -1 : 1));
}

/** Makes one evening of sessions that share their posts. */
function joined(sessions: readonly TagSession[], facts: SessionFacts): Evening[] {
  const rank = (one: TagSession) => (facts.isNamed(one.key) ? 2 : 0) + (one.isOnTime ? 1 : 0);
  const size = (one: TagSession) => facts.byTag.get(one.key)?.own.length ?? 0;
  const ordered = [...sessions].sort(
    (a, b) => rank(b) - rank(a) || b.posts.length - a.posts.length || size(b) - size(a) || (a.key < b.key ? -1 : 1),
  );
  const owners = new Map<PostFact, number>();
  const evenings: TagSession[][] = [];
  for (const session of ordered) {
    const counts = new Map<number, number>();
    for (const post of session.posts) {
      const owner = owners.get(post);
      if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    const index = most && most[1] >= SHARED * session.posts.length ? most[0] : evenings.length;
    const parts = evenings[index] ?? [];
    const isJoint = parts.length === 0 || (parts.length === 1 && facts.isNamed(session.key));
    if (isJoint) evenings[index] = [...parts, session];
    for (const post of session.posts) if (isJoint && !owners.has(post)) owners.set(post, index);
  }
  return evenings.map((parts, index) => {
    const [lead] = parts;
    const posts = [...new Set(parts.flatMap((part) => part.posts))].filter((post) => owners.get(post) === index);
    posts.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    return { parts, startsAt: lead?.startsAt ?? 0, endsAt: lead?.endsAt ?? 0, posts };
  });
}

function described(
  evening: Evening,
  facts: SessionFacts,
  catalogue: readonly CatalogueChat[],
  untagged: readonly PostFact[],
  taken: Set<string>,
): FoundSession {
  const { parts, startsAt, endsAt } = evening;
  const chats = parts.map(({ key }) => chatByTag(catalogue, key));
  const tags = parts.map(({ key }, index) => chats[index]?.tag ?? spellingOf(facts.byTag.get(key)));
  const hosts = [...new Set(chats.flatMap((chat) => chat?.hosts ?? []))];
  const zone = chats.find((chat) => chat?.zone)?.zone ?? null;
  const posts = [...evening.posts, ...untaggedOf(evening, untagged, hosts)].filter(({ id }) => !taken.has(id));
  for (const { id } of posts) taken.add(id);
  const window = { from: startsAt - 20 * MINUTE, to: endsAt + HOUR };
  const times = new Set(
    parts
      .flatMap(({ key }) => facts.byTag.get(key)?.reposts ?? [])
      .filter((at) => at >= window.from && at <= window.to),
  );
  return {
    key: `${parts[0]?.key}|${new Date(startsAt).toISOString()}`,
    tags,
    name: chats.find((chat) => chat !== null)?.name ?? null,
    hosts,
    startsAt,
    endsAt,
    date: Temporal.Instant.fromEpochMilliseconds(startsAt)
      .toZonedDateTimeISO(zone ?? 'UTC')
      .toPlainDate()
      .toString(),
    zone,
    isOnTime: parts.some((part) => part.isOnTime),
    postIds: posts.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)).map(({ id }) => id),
    reposts: times.size,
  };
}

/**
 * Untagged posts of the session: those that go on from a post of it, and answers to the chat's hosts within its time
 * (one post in ten lacks the tag, dossier tweet-chat-practice 7.2).
 */
function untaggedOf(evening: Evening, untagged: readonly PostFact[], hosts: readonly string[]): PostFact[] {
  const [first] = evening.posts;
  const to = evening.endsAt + HOUR;
  if (!first) return [];
  const ids = new Set(evening.posts.map(({ id }) => id));
  const isHost = new Set(hosts.map(handleKey));
  const found: PostFact[] = [];
  for (const post of between(untagged, evening.startsAt - 20 * MINUTE, to)) {
    const isInTime = post.at >= evening.startsAt && post.at <= evening.endsAt + 15 * MINUTE;
    const isAnswer = post.replyToAuthor !== null && isHost.has(post.replyToAuthor) && isInTime;
    if (!isAnswer && !(post.replyTo !== null && ids.has(post.replyTo))) continue;
    ids.add(post.id);
    found.push(post);
  }
  return found;
}

function between(sorted: readonly PostFact[], from: number, to: number): readonly PostFact[] {
  const place = (at: number) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.at ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return sorted.slice(place(from), place(to + 1));
}

function spellingOf(facts: TagFacts | undefined): string {
  return facts ? usual(facts.spellings) : '';
}
