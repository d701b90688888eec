const DAY = 24 * 60 * 60 * 1000;
/** A backup younger than this is new enough. */
const OLD_AFTER = 30 * DAY;
/** Fewer new posts than this are not worth a word. */
const NEW_POSTS = 10;
const NEVER_BACKED_UP = 20;
/** A reminder put away stays away this long. */
const QUIET_FOR = 14 * DAY;

/** What is known when it is decided whether to remind. */
export interface BackupFacts {
  /** When the last backup was made; null for never. Milliseconds since 1970. */
  readonly madeAt: number | null;
  /** Posts of the person added since then. */
  readonly added: number;
  /** When the reminder was last put away; null for never. */
  readonly dismissedAt: number | null;
}

/** Whether the notebook reminds of making a backup. @param now milliseconds since 1970. */
export function isBackupDue({ madeAt, added, dismissedAt }: BackupFacts, now: number): boolean {
  if (dismissedAt !== null && now - dismissedAt < QUIET_FOR) return false;
  if (madeAt === null) return added >= NEVER_BACKED_UP;
  return now - madeAt > OLD_AFTER && added >= NEW_POSTS;
}
