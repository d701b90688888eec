import type { CatalogueChat } from '../chat/chat-types.ts';
import { type DueSession, dueSession } from '../chat/schedule.ts';
import { DAY, HOUR, MINUTE, SLOW_MINUTES } from '../chat/session-runs.ts';
import { Temporal } from '../temporal.ts';
import type { PostFact } from './session-facts.ts';

/** People introduce themselves before the start and go on after the end (as for sessions seen live). */
const BEFORE = 20 * MINUTE;
const AFTER = 60 * MINUTE;
/** Posts of one session lie closer together than this where the chat is not known; else than it lasts. */
const GAP = 45 * MINUTE;
/** What goes on longer under one tag is a conference, not a chat. */
const LONGEST = 3 * HOUR;
const USUAL_MINUTES = 60;

/** Posts of the person under one tag that look like one evening of a chat. */
export interface TagSession {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly startsAt: number;
  readonly endsAt: number;
  /** Whether the hour is one at which the chat is known to meet. */
  readonly isOnTime: boolean;
  /** Oldest first. */
  readonly posts: readonly PostFact[];
}

/**
 * The sessions among a person's own posts under one tag.
 *
 * At an hour at which the chat is known to meet two posts are enough, and so they are at any hour when nobody knows when
 * the chat meets. Else they must also look like a chat:
 * numbered, or answers to others, or several close together; under a tag that names no chat, numbered answers to two
 * questions, or several posts that call it a chat. Fewer would make a session of every tag that somebody used twice.
 * @param posts in any order.
 * @param chat the chat's entry in the catalogue; null when it is not known.
 * @param isNamed whether the tag lets one think of a chat at all.
 */
export function sessionsOfTag(
  key: string,
  posts: readonly PostFact[],
  chat: CatalogueChat | null,
  isNamed: boolean,
): TagSession[] {
  if (posts.length < 2) return [];
  const sorted = [...posts].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  if (chat && chat.minutes >= SLOW_MINUTES) return slowSessions(key, sorted, chat);
  const found: TagSession[] = [];
  let free = sorted;
  if (chat) {
    free = [];
    for (const evening of grouped(sorted, 3 * HOUR)) free.push(...takeDue(key, evening, chat, found));
  }
  for (const group of grouped(free, Math.max(GAP, (chat?.minutes ?? 0) * MINUTE))) {
    const session = freeSession(key, group, chat, isNamed);
    if (session) found.push(session);
  }
  return found.sort((a, b) => a.startsAt - b.startsAt);
}

/** Moves the posts of each hour that the catalogue knows into sessions; returns those that are left. */
function takeDue(key: string, evening: readonly PostFact[], chat: CatalogueChat, found: TagSession[]): PostFact[] {
  const left: PostFact[] = [];
  let rest: readonly PostFact[] = evening;
  while (rest.length > 0) {
    const [first] = rest;
    const due = first ? dueFor(chat, first.at) : null;
    const inside = due ? rest.filter(({ at }) => at >= due.startsAt - BEFORE && at <= due.endsAt + AFTER) : [];
    const isOnTime =
      due !== null && inside.some(({ at }) => at >= due.startsAt - 5 * MINUTE && at <= due.endsAt + 15 * MINUTE);
    if (!due || inside.length < 2 || !isOnTime) {
      if (first) left.push(first);
      rest = rest.slice(1);
      continue;
    }
    found.push({ key, startsAt: due.startsAt, endsAt: due.endsAt, isOnTime: true, posts: inside });
    rest = rest.filter((post) => !inside.includes(post));
  }
  return left;
}

/** The session due whose window holds an instant. */
function dueFor(chat: CatalogueChat, at: number): DueSession | null {
  const due = dueSession(chat, at);
  return due && at >= due.startsAt - BEFORE && at <= due.endsAt + AFTER ? due : null;
}

function freeSession(
  key: string,
  group: readonly PostFact[],
  chat: CatalogueChat | null,
  isNamed: boolean,
): TagSession | null {
  const first = group[0]?.at ?? 0;
  const last = group.at(-1)?.at ?? 0;
  if (group.length < 2 || last - first > LONGEST || !looksLikeChat(key, group, chat, isNamed)) return null;
  const startsAt = likelyStart(first, chat);
  const endsAt = startsAt + (chat?.minutes ?? USUAL_MINUTES) * MINUTE;
  return { key, startsAt, endsAt: Math.max(endsAt, ceil(last, 5 * MINUTE)), isOnTime: false, posts: group };
}

function looksLikeChat(key: string, group: readonly PostFact[], chat: CatalogueChat | null, isNamed: boolean): boolean {
  const numbers = new Set(group.flatMap((post) => post.numbers)).size;
  const answers = group.filter((post) => post.replyTo !== null).length;
  if (!isNamed) return numbers >= 2 || isCalledChat(key, group, numbers);
  if (chat) return !hasHours(chat) || group.length >= 3 || numbers >= 1 || answers >= 1;
  return numbers >= 1 || (group.length >= 3 && answers >= 2);
}

function hasHours({ schedule, times, weekdays, zone }: CatalogueChat): boolean {
  return schedule ? schedule.rules.length > 0 : zone !== null && times.length > 0 && weekdays.length > 0;
}

/** Whether the person calls it a chat. A conference ("#oce2011") is spoken of so too, when a chat meets there. */
function isCalledChat(key: string, group: readonly PostFact[], numbers: number): boolean {
  const mentions = group.filter((post) => post.isAboutChat).length;
  return group.length >= 4 && mentions >= 1 && mentions + numbers >= 2 && !/\d{2}$/u.test(key);
}

/** The chat's own hour when the posts fit it, else the half or quarter hour before them: chats start on the quarter. */
function likelyStart(first: number, chat: CatalogueChat | null): number {
  if (chat?.zone) {
    const date = Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO(chat.zone).toPlainDate();
    for (const time of chat.times) {
      const start = date.toZonedDateTime({
        timeZone: chat.zone,
        plainTime: Temporal.PlainTime.from(time),
      }).epochMilliseconds;
      if (first >= start - BEFORE && first <= start + chat.minutes * MINUTE) return start;
    }
  }
  const half = floor(first, 30 * MINUTE);
  return first - half <= 20 * MINUTE ? half : floor(first, 15 * MINUTE);
}

/** Chats whose window is open for days: a silence of a day ends them. */
function slowSessions(key: string, posts: readonly PostFact[], chat: CatalogueChat): TagSession[] {
  return grouped(posts, DAY).flatMap((group) => {
    const [first] = group;
    if (!first || group.length < 2) return [];
    const due = dueFor(chat, first.at);
    const startsAt = due?.startsAt ?? floor(first.at, 15 * MINUTE);
    const endsAt = Math.max(startsAt + chat.minutes * MINUTE, ceil(group.at(-1)?.at ?? 0, 5 * MINUTE));
    return [{ key, startsAt, endsAt, isOnTime: due !== null, posts: group }];
  });
}

function grouped(posts: readonly PostFact[], gap: number): PostFact[][] {
  const groups: PostFact[][] = [];
  for (const post of posts) {
    const last = groups.at(-1)?.at(-1);
    if (last && post.at - last.at <= gap) groups.at(-1)?.push(post);
    else groups.push([post]);
  }
  return groups;
}

function floor(at: number, step: number): number {
  return Math.floor(at / step) * step;
}

function ceil(at: number, step: number): number {
  return Math.ceil(at / step) * step;
}
