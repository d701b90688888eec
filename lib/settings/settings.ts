import * as v from 'valibot';
import { PROFESSIONS } from '../chat/hint-sources.ts';
import { riskKinds } from '../safety/risk.ts';

const followedCycle = v.object({
  rulesId: v.pipe(v.string(), v.minLength(1)),
  start: v.pipe(v.string(), v.isoDate()),
  /** When the person set it so; absent in what was set before that was noted. Milliseconds since 1970. */
  at: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/** Every setting has a fallback, so that one damaged value costs only itself. */
const settingsSchema = v.object({
  version: v.fallback(v.literal(1), 1),
  isCollapsed: v.fallback(v.boolean(), false),
  /** Whether the chat's hashtag is put into replies. */
  isTagging: v.fallback(v.boolean(), true),
  /** Whether the number of an answer ("A2") is offered by the composer. */
  isNumbering: v.fallback(v.boolean(), true),
  /** Whether drafts, records and exports are checked for what could identify a patient. */
  isChecking: v.fallback(v.boolean(), true),
  /** Kinds of findings the person does not want to be told of. A damaged entry costs only itself: each is a "no". */
  mutedRisks: v.fallback(
    v.pipe(
      v.array(v.fallback(v.nullable(v.picklist(riskKinds)), null)),
      v.transform((kinds) => kinds.filter((kind) => kind !== null)),
    ),
    [],
  ),
  /** Findings in CPD records that the person lets stand: `RECORD/FIELD/KIND`, the last ones. */
  acceptedRisks: v.fallback(
    v.pipe(
      v.array(v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(200))), null)),
      v.transform((places) => places.filter((place) => place !== null)),
    ),
    [],
  ),
  /** The language of Chatside's own words; null for the browser's. */
  language: v.fallback(v.nullable(v.picklist(['en', 'cy', 'es', 'fr', 'de', 'nl', 'ar'])), null),
  /** What the person works as; null when they have not said. It picks whose guidance is cited. */
  profession: v.fallback(v.nullable(v.picklist(PROFESSIONS)), null),
  /** Codes of hints the person dismissed for good. */
  dismissedHints: v.fallback(v.array(v.string()), []),
  /** The session whose card for late joiners the person closed last. */
  caughtUpSession: v.fallback(v.nullable(v.string()), null),
  /** Tags, without `#`, of the chats of which nothing is kept. A damaged entry costs only itself: each is a "no". */
  excludedChats: v.fallback(
    v.pipe(
      v.array(v.fallback(v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(280))), null)),
      v.transform((tags) => tags.filter((tag) => tag !== null)),
    ),
    [],
  ),
  /** The body whose form the person chose last for a CPD record. */
  cpdBody: v.fallback(v.nullable(v.string()), null),
  /** The rules whose cycle the person follows, and a day on which it began (ISO 8601). A damaged entry costs only itself. */
  cpdCycles: v.fallback(
    v.pipe(
      v.array(v.fallback(v.nullable(followedCycle), null)),
      v.transform((cycles) => cycles.filter((cycle) => cycle !== null)),
    ),
    [],
  ),
  /** Days for which others' posts are kept after they were last seen. */
  othersDays: v.fallback(v.picklist([1, 7, 30]), 7),
  /** Whether likes, and bookmarks, made during a session are kept with it. Private: nobody has them kept unasked. */
  keepsLikes: v.fallback(v.boolean(), false),
  keepsBookmarks: v.fallback(v.boolean(), false),
});

/** The person's settings. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** The private marks on others' posts that the person wants kept. */
export function keptMarks(settings: Settings): readonly ('like' | 'bookmark')[] {
  return [...(settings.keepsLikes ? ['like' as const] : []), ...(settings.keepsBookmarks ? ['bookmark' as const] : [])];
}

/**
 * Reads settings from whatever was stored. A setting that is not there yet, as after an update, has its default.
 * @returns the settings, and whether anything stored had to be replaced by its default.
 */
export function parseSettings(stored: unknown): { settings: Settings; isDamaged: boolean } {
  if (stored === undefined) return { settings: v.parse(settingsSchema, {}), isDamaged: false };
  const candidate = typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
  const settings = v.parse(settingsSchema, candidate);
  const isDamaged =
    candidate !== stored ||
    Object.entries(settings).some(
      ([name, value]) => name in candidate && inOrder((candidate as Record<string, unknown>)[name]) !== inOrder(value),
    );
  return { settings, isDamaged };
}

/** A value as text that does not depend on the order of keys: Chromium (156) gives objects back with theirs sorted. */
function inOrder(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
