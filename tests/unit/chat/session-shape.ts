import { CATALOGUE } from '../../../lib/chat/catalogue.ts';
import { chatState } from '../../../lib/chat/chat-state.ts';
import type { CatalogueChat, ChatInput, ChatState, SessionState } from '../../../lib/chat/chat-types.ts';
import type { Post } from '../../../lib/chat/post.ts';
import { MINUTE } from './make-post.ts';

/** A session as it truly was, minutes after the start of the shape. */
export interface Truth {
  readonly start: number;
  readonly end: number;
}

export interface Shape {
  readonly name: string;
  /** Local start as an instant; minute 0. */
  readonly zero: number;
  readonly tag: string;
  readonly posts: readonly Post[];
  readonly sessions: readonly Truth[];
  readonly catalogue?: readonly CatalogueChat[];
  /** Until which minute to look, a minute at a time. */
  readonly until: number;
  /** From which minute after a start the session must be seen (a late joiner, a chat nobody knows). */
  readonly seenFrom?: number;
  /** The person cannot know yet that the host is late: from here on live is no fault. */
  readonly mayBeLiveFrom?: number;
}

/** A chat of the test's own catalogue. */
export const ownChat: CatalogueChat = {
  tag: 'RxRounds',
  name: 'RxRounds',
  hosts: ['RxRoundsHost'],
  weekdays: [2],
  times: ['20:00'],
  zone: 'Europe/London',
  minutes: 60,
  cadence: 'weekly',
  numbering: 'Q/A',
  confidence: 'high',
  status: 'running',
};
/** The state of a follower's search page at a minute of a shape. */
export function stateAt(
  shape: Pick<Shape, 'zero' | 'tag' | 'catalogue'>,
  posts: readonly Post[],
  minute: number,
): ChatState {
  const now = shape.zero + Math.round(minute * MINUTE);
  const input: ChatInput = {
    page: {
      kind: 'search',
      url: `https://x.com/search?q=%23${shape.tag}`,
      tags: [shape.tag],
      handle: null,
      statusId: null,
    },
    tabId: 1,
    posts: posts.filter((post) => post.at <= now),
    choices: { followed: [{ tags: [shape.tag], at: now - MINUTE, tabId: 1, isJoint: false }], declined: [], hosts: [] },
    catalogue: shape.catalogue ?? CATALOGUE,
    viewer: 'listener',
    now,
  };
  return chatState(input);
}

/** What is wrong with the session shown at a minute, null when nothing is. */
export function wrongAt(shape: Shape, minute: number, session: SessionState | null): string | null {
  const phase = session?.phase ?? 'none';
  const within = 5;
  const truth = shape.sessions.findLast((one) => minute >= one.start - within);
  if (!truth)
    return phase === 'live' && minute < (shape.mayBeLiveFrom ?? Number.POSITIVE_INFINITY)
      ? 'live before the start'
      : null;
  const isSeen = minute >= truth.start + (shape.seenFrom ?? within) && minute <= truth.end + 60;
  if (!isSeen) return null;
  const say = `${phase}, ${session ? (session.startsAt - shape.zero) / MINUTE : '-'} to ${session ? (session.endsAt - shape.zero) / MINUTE : '-'}`;
  const startsAt = session ? (session.startsAt - shape.zero) / MINUTE : Number.NaN;
  if (!(Math.abs(startsAt - truth.start) <= within)) return `start: ${say}`;
  if (minute < truth.end - 1 && phase !== 'live') return `not live: ${say}`;
  if (minute > truth.end + 10 && phase !== 'after') return `not over: ${say}`;
  const endsAt = session ? (session.endsAt - shape.zero) / MINUTE : Number.NaN;
  if (minute > truth.end + 10 && Math.abs(endsAt - truth.end) > 10) return `end: ${say}`;
  return null;
}
