import type { ExpectedSidebar } from './recorded-evenings.ts';
import type { SidebarView } from './sidebar-views.ts';

const MINUTE = 60_000;
/** X's page asks for news, the background computes and the view draws within this time (real milliseconds). */
const LAG = 1_500;
/** No machine is so busy that more is forgiven (real milliseconds). */
const LONGEST_LAG = 5_000;
/** From X to the view a post goes through about so many times as many processes as a look at the sidebar. */
const WAY = 3;

/** A look at the sidebar from outside: when (by the evening's clock), and how long the answer took (real milliseconds). */
export interface Look {
  readonly at: number;
  readonly took: number;
}

/** What a sidebar showed in an evening, and what it should have shown. */
export interface Played {
  readonly views: readonly SidebarView[];
  readonly looks: readonly Look[];
  readonly expected: ExpectedSidebar;
  readonly speed: number;
  /** The first post, and some minutes after the last (milliseconds since 1970, the evening's clock). */
  readonly from: number;
  readonly to: number;
}

/** How views and pure function agree. */
export interface Comparison {
  readonly minutes: number;
  readonly views: number;
  /** Minutes at which the view said something else. */
  readonly differing: readonly string[];
  /** Views, between the minutes too, that the pure function never gave, or gave only earlier than the one before. */
  readonly strange: readonly string[];
  /** Median, real milliseconds. */
  readonly usualLag: number;
  readonly longestLag: number;
  /** Minutes at which more than 1.5 seconds were forgiven to a busy machine. */
  readonly forgiven: number;
}

/**
 * Compares at each whole minute, and at each change between them: the view must say what the pure function says of the
 * posts of that very moment or of one at most 1.5 seconds ago, and it must never go back in time. Where the machine is
 * so busy that a mere look at the sidebar takes long, the limit grows with the looks of those seconds.
 */
export function compareViews(played: Played): Comparison {
  const { views, speed, from, to } = played;
  const later = views.filter((view) => view.at >= from);
  const lags: number[] = [];
  const differing: string[] = [];
  for (let at = from; at <= to; at += MINUTE) {
    const text = views.findLast((view) => view.at <= at)?.text ?? 'none';
    const moment = momentsBefore(at, played).find((one) => isRight(text, one, at, played));
    if (moment === undefined) differing.push(difference(text, at, played));
    else lags.push((at - moment) / speed);
  }
  const strange: string[] = [];
  let seen = 0;
  for (const { at, text } of later) {
    const moment = momentsBefore(at, played).findLast((one) => one >= seen && isRight(text, one, at, played));
    if (moment === undefined) strange.push(difference(text, at, played));
    else seen = moment;
  }
  const sorted = lags.toSorted((a, b) => a - b);
  return {
    minutes: lags.length + differing.length,
    views: later.length,
    differing,
    strange,
    usualLag: Math.round(sorted[sorted.length >> 1] ?? 0),
    longestLag: Math.round(sorted.at(-1) ?? 0),
    forgiven: lags.filter((lag) => lag > LAG).length,
  };
}

function difference(text: string, at: number, { expected, from }: Played): string {
  return `minute ${((at - from) / MINUTE).toFixed(2)}: shown\n${text}\nexpected\n${expected.textAt(at, at)}`;
}

/** The view's clock is renewed every 5 seconds of the evening and may be as late as the rest. */
function isRight(text: string, seenAt: number, at: number, played: Played): boolean {
  return momentsBefore(at, played, 5_000).some((clockAt) => played.expected.textAt(seenAt, clockAt) === text);
}

/** The instants within the allowed lag, newest first. A second of the record is the finest step it knows. */
function momentsBefore(at: number, played: Played, step = 1_000): number[] {
  const count = Math.floor((allowedLag(at, played) * played.speed) / step);
  return Array.from({ length: count + 1 }, (_, index) => at - index * step);
}

/** Real milliseconds. */
function allowedLag(at: number, { looks, speed }: Played): number {
  const near = looks.filter((look) => Math.abs(look.at - at) <= LONGEST_LAG * speed);
  return Math.min(LAG + WAY * Math.max(0, ...near.map(({ took }) => took)), LONGEST_LAG);
}
