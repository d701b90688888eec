const MINUTE = 60_000;
/** People introduce themselves before the start and go on after the end. */
const BEFORE_START = 20 * MINUTE;
const AFTER_END = 60 * MINUTE;

/** The time in which posts belong to a session, both ends included. Milliseconds since 1970. */
export function sessionWindow(session: { readonly startsAt: number; readonly endsAt: number }): {
  readonly from: number;
  readonly to: number;
} {
  return { from: session.startsAt - BEFORE_START, to: session.endsAt + AFTER_END };
}
