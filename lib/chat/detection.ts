import { chatByTag } from './catalogue.ts';
import { handleKey } from './chat-posts.ts';
import { knownHosts } from './chat-reading.ts';
import type { Candidate, CatalogueChat, ChatInput, Reason } from './chat-types.ts';
import { isSameTag, tagKey } from './hashtags.ts';
import { type Clue, isBroadcastTag, pageClues } from './page-clues.ts';
import { dueSession } from './schedule.ts';
import { postsBetween } from './session-runs.ts';
import { spelling } from './spelling.ts';
import { type TagShape, tagShape } from './tag-shape.ts';

/** A no to a chat counts for this long. */
const DECLINE_LASTS = 12 * 60 * 60_000;
/** Who posted under a chat's tag so long ago at most takes part in it. */
const TAKES_PART = 4 * 60 * 60_000;
/** Above this a page is taken to show the chat. */
export const SURE = 0.5;
/** A candidate wins over another only by this much. */
export const CLEARLY = 0.25;
/** A chat that only came by is offered, and no more. */
const OFFERED = 0.45;

/**
 * The chats that a page may belong to, most likely first, each with its reasons. The page comes first (its tags, the
 * host's profile, the tags of the post it shows), then what the posts look like, then the catalogue's hour. A chat that
 * runs among the posts that came by is the page's only for somebody who takes part in it; to others it is offered.
 */
export function detectChats(input: ChatInput): Candidate[] {
  const byTag = new Map<string, Clue[]>();
  for (const clue of pageClues(input)) byTag.set(tagKey(clue.tag), [...(byTag.get(tagKey(clue.tag)) ?? []), clue]);
  const candidates: Candidate[] = [];
  for (const [key, found] of byTag) {
    if (key === '' || isDeclined(input, key)) continue;
    const candidate = candidateOf(input, found);
    if (candidate) candidates.push(candidate);
  }
  // Equals stay in the order in which the page names them.
  return candidates.sort((a, b) => b.confidence - a.confidence);
}

/** Whether the person said no to a chat in the last 12 hours and has not followed it since. */
export function isDeclined(input: ChatInput, tag: string): boolean {
  const isRecent = (at: number) => input.now - at < DECLINE_LASTS;
  const declined = input.choices.declined.filter((one) => isSameTag(one.tag, tag) && isRecent(one.at));
  const lastNo = Math.max(...declined.map((one) => one.at), Number.NEGATIVE_INFINITY);
  const followed = input.choices.followed.filter((one) => one.tags.some((other) => isSameTag(other, tag)));
  return declined.length > 0 && !followed.some((one) => one.at > lastNo);
}

function candidateOf(input: ChatInput, clues: readonly Clue[]): Candidate | null {
  const first = clues[0] as Clue;
  const entry = chatByTag(input.catalogue, first.tag);
  const hosts = hostsOf(input, first.tag, entry);
  const shape = tagShape(input.posts, first.tag, input.now, hosts);
  const isAside = clues.every((clue) => clue.isAside);
  if (isAside && !isRunning(shape, entry, input.now)) return null;
  const tag = spelling(input, first.tag);
  const named = clues.filter((clue) => !clue.isAside).map((clue) => clue.reason);
  const { reasons, weight } = evidence(input, tag, entry, shape, hosts);
  let confidence = Math.max(...clues.map((clue) => clue.weight)) + weight;
  const takesPart = isAside && hasTakenPart(input, first.tag);
  if (takesPart) confidence = Math.max(confidence, SURE + 0.1);
  else if (isAside) confidence = Math.min(confidence, OFFERED);
  return {
    tags: [tag],
    name: entry?.name ?? null,
    hosts: entry?.hosts ?? [],
    confidence: Math.round(Math.min(confidence, 1) * 100) / 100,
    reasons: [
      ...(takesPart ? [{ code: 'takes-part', values: { tag } }] : isAside ? [first.reason] : []),
      ...named,
      ...reasons,
    ],
  };
}

/** Hosts by the catalogue and by the person's clicks. Handles in lower case. */
function hostsOf(input: ChatInput, tag: string, entry: CatalogueChat | null): ReadonlySet<string> {
  return knownHosts({ tags: [tag], entries: entry ? [entry] : [], choices: input.choices }).handles;
}

/** What the catalogue and the look of the posts say for a tag. */
function evidence(
  input: ChatInput,
  tag: string,
  entry: CatalogueChat | null,
  shape: TagShape,
  hosts: ReadonlySet<string>,
): { reasons: Reason[]; weight: number } {
  const reasons: Reason[] = [];
  let weight = 0;
  const add = (by: number, code: string, values: Reason['values'] = { tag }) => {
    reasons.push({ code, values });
    weight += by;
  };
  if (entry) add(0, 'catalogue', { tag, name: entry.name });
  const { questions, isGuestAsking, answerers, people } = shape;
  const host = shape.isHostAsking ? nameOfHost(input, hosts) : null;
  if (host) add(0.4, 'host-asked', { host, count: questions, tag });
  else if (shape.slow) add(0.4, 'slow-questions', { count: shape.slow.asks.length, people: shape.slow.people, tag });
  else if (questions > 0) {
    // Asked by who seems to host, or taken up by two others, a number is a chat's; otherwise anybody may write Q1.
    const more = 0.1 * Math.min(questions - 1, 2);
    const by =
      answerers < 2 && isGuestAsking
        ? 0.4
        : answerers >= 2
          ? 0.2 + 0.1 * Math.min(answerers, 3) + more
          : Math.min(0.1 + more, 0.2);
    add(Math.min(by, 0.6), 'numbered-questions', { count: questions, people: answerers, tag });
  }
  if (!entry && NAMED_LIKE_CHAT.test(tag)) add(0.2, 'tag-name');
  if (shape.isRuled) add(0.2, 'opened');
  else if (shape.isOpened) add(NAMED_LIKE_CHAT.test(tag) || entry ? 0.15 : 0.1, 'opened');
  if (shape.pace >= 15 && people >= 5) add(entry || questions > 0 ? 0.05 : 0, 'pace', { people, tag });
  if (entry && isDue(entry, input.now)) add(0.05, 'due');
  return { reasons, weight };
}

/** Tags that end like those of chats. */
export const NAMED_LIKE_CHAT = /(?:chat|tweetchat|hour|tweetmeet|jc)(?:\p{Lu}{2})?$/iu;

/** Whether a chat seems to run now: questions taken up, or opened and named as one. */
function isRunning(shape: TagShape, entry: CatalogueChat | null, now: number): boolean {
  if (shape.isHostAsking || shape.slow || (shape.questions > 0 && shape.answerers >= 2)) return true;
  if (entry === null || isBroadcastTag(entry)) return false;
  return shape.people >= 3 && (shape.isOpened || shape.isRuled || isDue(entry, now));
}

function nameOfHost(input: ChatInput, hosts: ReadonlySet<string>): string | null {
  const recent = postsBetween(input.posts, input.now - 3 * 60 * 60_000, input.now + 60_000);
  return recent.find((post) => !post.isDeleted && hosts.has(handleKey(post.author)))?.author ?? null;
}

function hasTakenPart(input: ChatInput, tag: string): boolean {
  if (input.viewer === null) return false;
  const viewer = handleKey(input.viewer);
  return postsBetween(input.posts, input.now - TAKES_PART, input.now).some(
    (post) => handleKey(post.author) === viewer && post.hashtags.some((one) => isSameTag(one, tag)),
  );
}

function isDue(entry: CatalogueChat, now: number): boolean {
  const due = dueSession(entry, now);
  return due !== null && now >= due.startsAt - 15 * 60_000 && now <= due.endsAt;
}
