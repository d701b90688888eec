import * as v from 'valibot';
import type { HistoryDb } from './history-db.ts';

/** People whom the person marked to come back to; others' handles are not kept for ever. */
const MOST_FOLLOW_UPS = 500;

const followUp = v.object({
  handle: v.pipe(v.string(), v.regex(/^\w{1,20}$/)),
  /** When the person marked them; milliseconds since 1970. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
/** A damaged entry costs only itself. */
const followUps = v.fallback(
  v.pipe(
    v.array(v.fallback(v.nullable(followUp), null)),
    v.transform((list) => list.filter((one) => one !== null)),
  ),
  [],
);

/** A person marked to come back to. */
export type FollowUp = v.InferOutput<typeof followUp>;

/** The people marked to come back to, in the order they were marked. */
export async function loadFollowUps(db: HistoryDb): Promise<readonly FollowUp[]> {
  const kept = await db.kept.get('follow-ups');
  return v.parse(followUps, kept?.value ?? []);
}

/**
 * Marks a person to come back to, or takes the mark away, and returns the list as stored.
 * @param handle without `@`; letter case does not count.
 * @param at milliseconds since 1970.
 */
export async function setFollowUp(
  db: HistoryDb,
  handle: string,
  isOn: boolean,
  at: number,
): Promise<readonly FollowUp[]> {
  return db.transaction('rw', db.kept, async () => {
    const known = await loadFollowUps(db);
    const isMarked = known.some((one) => isSame(one.handle, handle));
    if (isMarked === isOn) return known;
    const others = known.filter((one) => !isSame(one.handle, handle));
    const value = isOn ? [...others, { handle, at }].slice(-MOST_FOLLOW_UPS) : others;
    await db.kept.put({ key: 'follow-ups', value });
    return value;
  });
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
