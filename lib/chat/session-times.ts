import { handleKey, isBroadcast, postTraits } from './chat-posts.ts';
import type { Reason } from './chat-types.ts';
import { courseWords, isOpener } from './course-words.ts';
import type { Post } from './post.ts';
import type { DueSession } from './schedule.ts';
import { MINUTE, postsBetween, type Run, type SessionInput } from './session-runs.ts';

const QUARTER = 15 * MINUTE;
/** Median distance of two questions (dossier 2), to guess the start from a later question. */
const PACE = 9 * MINUTE;
/** The first question comes some minutes after the start (dossier 2: 2 to 4). */
const FIRST_QUESTION = 3 * MINUTE;
const USUAL_MINUTES = 60;
/** A chat that nobody closes goes on while this many posts by this many people come in five minutes. */
const BUSY_POSTS = 8;
const BUSY_PEOPLE = 4;
/** A lull of so long in the talk ends nothing. */
const LULL = 3 * MINUTE;
/** Talk after a chat is not the chat, however lively. */
const MOST_OVERRUN = 30 * MINUTE;

/** Start of a session, how it was found, and the catalogue's session where it is that one. */
export interface FoundStart {
  readonly startsAt: number;
  readonly due: DueSession | null;
  readonly reason: Reason;
}

/**
 * When the session of a run of questions began: as the host announced it, else at the catalogue's hour where the posts
 * agree with it (they do not when the catalogue is wrong or a clock change moved the chat), else from the welcome and
 * the first question, else, where the first questions were missed, from the pace of the others.
 */
export function startOfRun(run: Run, input: SessionInput): FoundStart {
  const hosts = hostsOf(run, input);
  const first = run.leads[0] ?? run.asks[0];
  if (!first) throw new RangeError('A run of questions cannot be empty.');
  const { at } = first.post;
  const number = Number(first.asked.number ?? '1');
  const missed = Math.max(0, Math.min(number, 10) - 1);
  const openers = postsBetween(input.posts, at - (missed > 0 ? 90 : 75) * MINUTE, at).filter(
    (post) => hosts.has(handleKey(post.author)) && isOpener(post),
  );
  const due = input.due(at);
  const announced = announcedStart(openers, at, missed);
  if (announced !== null) {
    const isDue = due !== null && Math.abs(due.startsAt - announced) <= 5 * MINUTE;
    if (isDue) return { startsAt: due.startsAt, due, reason: { code: 'session-due' } };
    const isLate = due !== null && announced > due.startsAt && announced - due.startsAt <= 30 * MINUTE;
    return { startsAt: announced, due: isLate ? due : null, reason: { code: 'session-announced' } };
  }
  const welcome = firstWelcome(openers, at, missed);
  if (due && agrees(due, at, missed, welcome, input)) {
    return { startsAt: due.startsAt, due, reason: { code: 'session-due' } };
  }
  if (missed > 0 && !welcome)
    return { startsAt: guessedStart(run, at, missed), due: null, reason: { code: 'session-late' } };
  const earliest = welcome ? welcome.at - 2 * MINUTE : at - 10 * MINUTE;
  const latest = missed > 0 ? (welcome?.at ?? at) + 12 * MINUTE : at + MINUTE;
  const likely = missed > 0 ? (welcome?.at ?? at) + 2 * MINUTE : at - FIRST_QUESTION;
  const startsAt = roundTime(Math.max(likely, welcome?.at ?? likely), earliest, latest);
  // A host who came late, within the hour the catalogue names.
  const isLate = due !== null && startsAt > due.startsAt && startsAt - due.startsAt <= 30 * MINUTE;
  return { startsAt, due: isLate ? due : null, reason: { code: 'session-first-question' } };
}

/** Known hosts, and the accounts that lead a run of questions. Handles in lower case. */
export function hostsOf(run: Run, input: SessionInput): ReadonlySet<string> {
  return new Set([...input.hosts, ...run.leads.map((ask) => ask.author)]);
}

/** The start that the last announcement names ("we start in 10 minutes"), where the first question bears it out. */
function announcedStart(openers: readonly Post[], at: number, missed: number): number | null {
  const last = openers.findLast((post) => postTraits(post).minutesAhead !== null);
  if (!last) return null;
  const target = last.at + (postTraits(last).minutesAhead ?? 0) * MINUTE;
  const isLikely = missed > 0 ? target <= at : target >= at - 12 * MINUTE && target <= at + 5 * MINUTE;
  return isLikely ? Math.min(nearestFive(target), at) : null;
}

/** The welcome (or the rules) that the first question followed, not one put out long before. */
function firstWelcome(openers: readonly Post[], at: number, missed: number): Post | null {
  const reach = missed > 0 ? missed * 16 + 15 : 20;
  return (
    openers.find((post) => {
      const traits = postTraits(post);
      return post.at >= at - reach * MINUTE && (traits.isWelcome || traits.isRule);
    }) ?? null
  );
}

/** Whether the first question seen fits a session that began when the catalogue says. */
function agrees(due: DueSession, at: number, missed: number, welcome: Post | null, input: SessionInput): boolean {
  const late = at - due.startsAt;
  if (missed > 0)
    return late >= missed * 4 * MINUTE && late <= (missed * 14 + 10) * MINUTE && fitsWelcome(due, welcome);
  if (late < -3 * MINUTE || late > 20 * MINUTE || !fitsWelcome(due, welcome)) return false;
  if (late <= 12 * MINUTE) return true;
  const waiting = postsBetween(input.posts, due.startsAt - 5 * MINUTE, due.startsAt + 6 * MINUTE);
  return new Set(waiting.map((post) => handleKey(post.author))).size >= 3;
}

function fitsWelcome(due: DueSession, welcome: Post | null): boolean {
  return !welcome || (welcome.at >= due.startsAt - 30 * MINUTE && welcome.at <= due.startsAt + 7 * MINUTE);
}

/** The start by the pace of the questions seen, at the half hour if one is near, else at the quarter. */
function guessedStart(run: Run, at: number, missed: number): number {
  const gaps: number[] = [];
  for (const [index, ask] of run.leads.entries()) {
    const before = run.leads[index - 1];
    if (before && Number(ask.asked.number) === Number(before.asked.number) + 1) gaps.push(ask.post.at - before.post.at);
  }
  gaps.sort((a, b) => a - b);
  const pace = gaps.length >= 2 ? Math.min(16 * MINUTE, Math.max(4 * MINUTE, gaps[gaps.length >> 1] ?? PACE)) : PACE;
  const guess = at - missed * pace - FIRST_QUESTION;
  const half = Math.round(guess / (2 * QUARTER)) * 2 * QUARTER;
  return Math.abs(half - guess) <= 9 * MINUTE && half <= at - missed * 3 * MINUTE
    ? half
    : Math.floor(guess / QUARTER) * QUARTER;
}

/** The quarter hour nearest to an instant within bounds, else the nearest five minutes: chats start on the quarter. */
export function roundTime(likely: number, earliest: number, latest: number): number {
  const quarters = [Math.floor(likely / QUARTER), Math.ceil(likely / QUARTER)].map((count) => count * QUARTER);
  const fitting = quarters.filter((quarter) => quarter >= earliest && quarter <= latest);
  const [nearest] = fitting.sort((a, b) => Math.abs(a - likely) - Math.abs(b - likely));
  return nearest ?? nearestFive(likely);
}

/** An instant to the nearest five minutes: as exact as people name a time. */
export function nearestFive(at: number): number {
  return Math.round(at / (5 * MINUTE)) * 5 * MINUTE;
}

/**
 * When a session ends: after the planned length (the host's words, else the catalogue, else an hour); later while
 * questions come or the talk goes on as busily as before; earlier when the host says good-bye.
 */
export function endOfRun(run: Run, start: FoundStart, input: SessionInput): number {
  const { startsAt, due } = start;
  const hosts = hostsOf(run, input);
  const ofHosts = postsBetween(input.posts, startsAt - 75 * MINUTE, startsAt + 240 * MINUTE).filter((post) =>
    hosts.has(handleKey(post.author)),
  );
  const said = ofHosts.find((post) => post.at < startsAt + 15 * MINUTE && courseWords(post).plannedMinutes !== null);
  const minutes = (said && courseWords(said).plannedMinutes) ?? input.minutes ?? USUAL_MINUTES;
  let planned = said || !due ? startsAt + minutes * MINUTE : due.endsAt;
  const lastAsk = run.leads.at(-1)?.post.at ?? startsAt;
  if (lastAsk > planned - 4 * MINUTE) planned = Math.ceil((lastAsk + 10 * MINUTE) / (5 * MINUTE)) * 5 * MINUTE;
  const closing = closingTime(ofHosts, startsAt, lastAsk, planned, run.leads.length);
  if (closing === null) return lastBusyTime(input, startsAt, planned);
  if (closing >= planned - 8 * MINUTE && closing <= planned) return planned;
  return Math.ceil(closing / (5 * MINUTE)) * 5 * MINUTE;
}

/**
 * When a host said good-bye to all after the last question. Mere thanks count only near the planned end: hosts thank
 * people all the time.
 */
function closingTime(
  ofHosts: readonly Post[],
  startsAt: number,
  lastAsk: number,
  planned: number,
  questions: number,
): number | null {
  const nearEnd = planned - (planned - startsAt) / 4;
  const closing = ofHosts.find((post) => {
    if (post.at <= lastAsk + 3 * MINUTE || post.at < startsAt + 15 * MINUTE || !isBroadcast(post)) return false;
    if (post.at > planned + MOST_OVERRUN) return false;
    if (courseWords(post).isFarewell) return questions >= 2 || post.at >= nearEnd;
    if (post.at < nearEnd || !postTraits(post).isClosing) return false;
    // "Keep them coming" is said in mid-chat, and when the hour is over to those who stay.
    return post.at >= planned - 2 * MINUTE || !/\b(?:so far|keep|more questions?|next question)\b/iu.test(post.text);
  });
  return closing?.at ?? null;
}

/** The planned end, or the last minute in which the talk was still as busy as in a chat. */
function lastBusyTime(input: SessionInput, startsAt: number, planned: number): number {
  const inside = postsBetween(input.posts, startsAt, planned);
  const usual = (inside.length * 5 * MINUTE) / Math.max(planned - startsAt, 1);
  const needed = Math.max(BUSY_POSTS, usual * 0.3);
  let end = planned;
  let calm = 0;
  for (let at = planned + MINUTE; at <= Math.min(planned + MOST_OVERRUN, input.now + MINUTE); at += MINUTE) {
    const window = postsBetween(input.posts, at - 5 * MINUTE, at - 1);
    if (window.length < needed || new Set(window.map((post) => handleKey(post.author))).size < BUSY_PEOPLE) calm += 1;
    else end = at + LULL;
    if (calm > 2) break;
  }
  return end;
}
