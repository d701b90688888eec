import type { CpdRecord } from './cpd-record.ts';

/** A chat to come, which a record was planned for. */
export interface PlannedChat {
  /** Without `#`. */
  readonly tags: readonly string[];
  /** When it was to start; milliseconds since 1970. */
  readonly startsAt: number;
}

/** A chat may begin at another hour of the day than was said; two sessions of one chat are further apart (12 hours). */
const SAME_CHAT_WITHIN = 12 * 60 * 60_000;

/** Whether two sessions of chats are one: they share a tag and begin within half a day. */
export function isSameChat(one: PlannedChat, other: PlannedChat): boolean {
  const tags = new Set(one.tags.map((tag) => tag.toLowerCase()));
  const sharesTag = other.tags.some((tag) => tags.has(tag.toLowerCase()));
  return sharesTag && Math.abs(one.startsAt - other.startsAt) <= SAME_CHAT_WITHIN;
}

/** Whether a record was planned for this chat and still waits for its session. */
export function isPlanOf({ plannedFor, sessions }: CpdRecord, chat: PlannedChat): boolean {
  // One whose session the person took out again does not wait for it.
  return plannedFor !== undefined && sessions.length === 0 && isSameChat(plannedFor, chat);
}
