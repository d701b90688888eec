import type { SessionRecord } from './session-record.ts';

/** A time for a CPD log, as it is suggested; the person may claim another. Minutes. */
export interface SuggestedTime {
  readonly total: number;
  readonly participatory: number;
  /** Why the participatory part is what it is. */
  readonly reason: 'replied' | 'posted-only' | 'listened' | 'not-seen';
}

/** Minutes are suggested in steps of five: to the minute would claim an exactness that nobody has. */
const STEP = 5;

/**
 * The time of a chat that a log may count (dossier cpd-standards 16.1). Participatory is the span from the person's
 * first to last post, if one of them answers another person; the rest of the time present is not. Never more than the
 * chat lasted.
 */
export function suggestedTime(record: SessionRecord): SuggestedTime {
  const posts = ownPosts(record);
  const times = posts.map(({ at }) => at);
  const lasted = (record.endsAt - record.startsAt) / 60_000;
  const span = times.length < 2 ? 0 : (Math.max(...times) - Math.min(...times)) / 60_000;
  const repliesToOthers = posts.filter((post) => isToAnother(post.replyToAuthor, record.account));
  const participatory = repliesToOthers.length === 0 ? 0 : inSteps(Math.min(span, lasted));
  const present = record.minutesPresent === null ? span : Math.max(record.minutesPresent, span);
  return {
    total: Math.max(participatory, inSteps(Math.min(present, lasted))),
    participatory,
    reason:
      repliesToOthers.length > 0
        ? 'replied'
        : posts.length > 0
          ? 'posted-only'
          : record.minutesPresent === null
            ? 'not-seen'
            : 'listened',
  };
}

/** The person's posts of a session, each once, oldest first. */
export function ownPosts(record: SessionRecord) {
  const all = [...record.questions.flatMap(({ answers }) => answers), ...record.others];
  const byKey = new Map(all.map((post) => [`${post.link} ${post.at} ${post.text}`, post]));
  return [...byKey.values()].sort((a, b) => a.at - b.at);
}

/** How many different people the person answered. */
export function peopleAnswered(record: SessionRecord): number {
  const handles = ownPosts(record).flatMap(({ replyToAuthor }) =>
    replyToAuthor !== null && isToAnother(replyToAuthor, record.account) ? replyToAuthor.toLowerCase() : [],
  );
  return new Set(handles).size;
}

function isToAnother(handle: string | null, own: string | null): boolean {
  return handle !== null && handle.toLowerCase() !== own?.toLowerCase();
}

function inSteps(minutes: number): number {
  return Math.round(minutes / STEP) * STEP;
}
