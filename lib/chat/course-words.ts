import { askedBy, isBroadcast, postTraits } from './chat-posts.ts';
import type { Post } from './post.ts';
import { notesOf } from './post-notes.ts';

/** What a post says about how long its chat runs and whether it ends now. */
export interface CourseWords {
  /** Planned length in minutes that the post names ("30-minute chat", "open for 48 hours"), null when none. */
  readonly plannedMinutes: number | null;
  /** One question a day: "slow chat", "a question each day". */
  readonly isSlow: boolean;
  /** "Day 3" at its beginning, null otherwise. */
  readonly day: number | null;
  /** Says good-bye, not only thanks: "see you next week", "that's all". */
  readonly isFarewell: boolean;
}

const HOUR = 60;

/** Reads {@link CourseWords}; remembered with the post. English, with the usual German, Dutch, French and Spanish. */
export function courseWords(post: Post): CourseWords {
  const notes = notesOf(post);
  notes.course ??= courseOf(post.text);
  return notes.course;
}

function courseOf(text: string): CourseWords {
  return {
    plannedMinutes: MAY_SAY_LENGTH.test(text) ? lengthSaid(text) : null,
    isSlow: MAY_SAY_SLOW.test(text) && SLOW.test(text),
    day: MAY_SAY_DAY.test(text) ? dayNumber(text) : null,
    isFarewell: FAREWELL.test(text) && !/\b(?:so far|more questions?|next question|last question)\b/iu.test(text),
  };
}

/** Whether a post speaks to all and opens a chat: welcome, rules or announcement, never a good-bye. */
export function isOpener(post: Post): boolean {
  if (!isBroadcast(post)) return false;
  const traits = postTraits(post);
  if (traits.isClosing || courseWords(post).isFarewell) return false;
  return traits.isWelcome || traits.isRule || traits.minutesAhead !== null;
}

/** Whether a chat of several days is read from a post long after it was made: its questions and what it says of itself. */
export function outlivesEvening(post: Post): boolean {
  const { plannedMinutes, isSlow, day } = courseWords(post);
  return isSlow || day !== null || (plannedMinutes ?? 0) >= 12 * HOUR || askedBy(post) !== null;
}

/*
 * Without one of these words none of the long patterns fits. To compile those anew after each collection of garbage is
 * what Firefox spends most of its time on when a post comes (Firefox 153, 2026-11).
 */
const MAY_SAY_LENGTH = /\d\d|\d\s?(?:[ap]m|uhr|uur|gmt|bst|cet|utc|et|pt)|half|two|hour/i;
const MAY_SAY_SLOW = /slow|question|frage|vraag|pregunta/i;
const MAY_SAY_DAY = /(?:day|tag|dag|jour|d[ií]a)\s\d/i;

const SLOW =
  /\bslow[\s-]?(?:chat|tweet-?chat|twitter-?chat|burn|discussion)\b|\b(?:one|a|1|new) (?:new )?question (?:a|each|every|per) day\b|\b(?:each|every) day (?:this week )?(?:we(?:['’]ll| will)? )?(?:post|ask|tweet)\w*\b[^.?!]{0,20}\bquestion\b|\beine frage (?:pro|am) tag\b|\b(?:één|een) vraag per dag\b|\bune question par jour\b|\buna pregunta (?:al|por) d[ií]a\b/iu;

const FAREWELL =
  /\b(?:that['’]?s (?:it|all|a wrap)(?! (?:about|what))|(?:hour|half hour|time) is (?:up|over)|time['’]?s up|out of time|see you (?:all )?(?:next|again|on (?:mon|tue|wed|thu|fri|sat|sun)|in (?:a|two|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|good ?night|until next|(?:our )?next chat (?:is|will)|(?:will|we['’]ll) be back (?:next|on|in)|chat (?:is|has) (?:now )?(?:over|closed|ended|finished)|now closed|bis (?:zum )?nächst\w*|gute nacht|tot (?:de )?volgende|slaap lekker|à (?:la )?prochaine|bonne nuit|hasta (?:la )?pr[oó]xima|buenas noches)\b/iu;

/** Lengths a chat is said to have; "in 30 minutes" and "30 minutes to go" are times of the clock, no lengths. */
function lengthSaid(text: string): number | null {
  const hours =
    /\b(\d{2})[\s-]?(?:hours?|hrs?|h|std|stunden|uur|heures|horas)\b/iu.exec(text) ?? /\btwo[\s-]?days?\b/iu.exec(text);
  if (hours && /\b(?:open|over|for|during|window|discussion|journal club|chat|next|geöffnet|open)\b/iu.test(text)) {
    const count = hours[1] ? Number(hours[1]) : 48;
    const isAge = /\b(?:in|last|past|ago|within|after|until|every)\s(?:the\s)?(?:last\s|past\s)?\d{2}[\s-]?h/iu.test(
      text,
    );
    if (count >= 12 && count <= 96 && !isAge) return count * HOUR;
  }
  const chat = /\b(?:chat|tweet-?chat|session|discussion|hour)\b/iu;
  const minutes =
    /\b(\d{2,3})[\s-](?:min|mins|minute|minutes)[\s-](?:(?:long|live|lunchtime|twitter|tweet|express|quick)\s){0,2}(?:chat|tweet-?chat|session|discussion)\b/iu.exec(
      text,
    ) ??
    /\b(?:for|over|during) (?:the )?(?:next|coming) (\d{2,3}) (?:min|mins|minutes)\b/iu.exec(text) ??
    /\b(?:chat|session|discussion) (?:lasts|runs|will (?:last|run)|is)(?: for)?(?: only| just)? (\d{2,3}) (?:min|mins|minutes)\b/iu.exec(
      text,
    );
  if (minutes?.[1]) return within(Number(minutes[1]));
  if (
    /\bhalf[\s-](?:an[\s-])?hour (?:chat|tweet-?chat|session)\b|\b(?:for )?(?:the )?next half[\s-]hour\b/iu.test(text)
  )
    return 30;
  if (/\b(?:for|over) the next hour and a (?:half|quarter)\b/iu.test(text)) return /quarter/iu.test(text) ? 75 : 90;
  if (/\b(?:for|over|during) the next hour\b/iu.test(text)) return 60;
  return chat.test(text) ? rangeOfClock(text) : null;
}

/** "20:00-21:15", "8-8.30pm", "1.30 to 2.30": the length between two times of the clock. */
function rangeOfClock(text: string): number | null {
  const range =
    /(?<![\d:./-])(\d{1,2})(?:[:.h](\d{2}))?\s?(am|pm)?\s?(?:-|–|—|to|until|till|bis|tot|à)\s?(\d{1,2})(?:[:.h](\d{2}))?\s?(am|pm|uhr|uur|gmt|bst|cet|utc|et|pt)?(?![\d:/%-])/iu.exec(
      text,
    );
  if (!range) return null;
  const [, h1, m1, ap1, h2, m2, ap2] = range;
  if (m1 === undefined && m2 === undefined && ap1 === undefined && ap2 === undefined) return null;
  const clock = (hour: string | undefined, minute: string | undefined) => Number(hour) * 60 + Number(minute ?? 0);
  if (Number(h1) > 24 || Number(h2) > 24 || Number(m1 ?? 0) > 59 || Number(m2 ?? 0) > 59) return null;
  const length = (clock(h2, m2) - clock(h1, m1) + 720) % 720;
  return within(length);
}

function within(minutes: number): number | null {
  return minutes >= 15 && minutes <= 180 ? minutes : null;
}

function dayNumber(text: string): number | null {
  const day =
    /^(?:\s|[#＃@][\p{L}\p{N}_]+[:,]?|[\p{So}\uFE0F])*(?:day|tag|dag|jour|d[ií]a)\s(\d{1,2})(?![\p{L}\p{N}])/iu.exec(
      text,
    );
  return day?.[1] ? Number(day[1]) : null;
}
