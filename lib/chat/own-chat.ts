import * as v from 'valibot';
import { chatByTag } from './catalogue.ts';
import type { CatalogueChat } from './chat-types.ts';
import { isSameTag, tagKey } from './hashtags.ts';
import { isDate, isTime, isZone, nextStarts, type Rule, type Schedule } from './recurrence.ts';

const tagText = v.pipe(v.string(), v.minLength(1), v.maxLength(100), v.regex(/^[^\s#＃@]+$/u));
const dateText = v.pipe(v.string(), v.check(isDate));
const weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));
const nth = v.picklist([1, 2, 3, 4, 5, -1]);

const patternSchema = v.variant('kind', [
  v.pipe(
    v.object({
      kind: v.literal('weekly'),
      weekdays: v.pipe(v.array(weekday), v.minLength(1), v.maxLength(7)),
      every: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(52)),
      from: v.nullable(dateText),
    }),
    v.check(({ every, from }) => every === 1 || from !== null),
  ),
  v.object({ kind: v.literal('monthly'), weekday, nths: v.pipe(v.array(nth), v.minLength(1), v.maxLength(6)) }),
  v.object({ kind: v.literal('dates'), dates: v.pipe(v.array(dateText), v.minLength(1), v.maxLength(200)) }),
  v.object({
    kind: v.literal('run'),
    from: dateText,
    days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
  }),
]);

/** A chat in the person's calendar, as it is stored; what does not fit is not a chat of theirs. */
export const ownChatSchema = v.object({
  /** Made when the chat is added; never changes. */
  id: v.pipe(v.string(), v.minLength(1)),
  /** Without `#`. */
  tag: tagText,
  /** The other tag of a joint chat. */
  secondTag: v.nullable(tagText),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** Handles without `@`. */
  hosts: v.array(v.pipe(v.string(), v.regex(/^\w{1,15}$/))),
  zone: v.pipe(v.string(), v.check(isZone)),
  rules: v.pipe(
    v.array(
      v.object({
        pattern: patternSchema,
        times: v.pipe(v.array(v.pipe(v.string(), v.check(isTime))), v.minLength(1), v.maxLength(24)),
      }),
    ),
    v.maxLength(20),
  ),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(14 * 24 * 60)),
  numbering: v.picklist(['Q/A', 'T/T', 'F/A', 'V/A', 'P/R', 'none']),
  /** Minutes before the start at which to remind; null for no reminder. */
  remindBefore: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7 * 24 * 60))),
  /** Whether the person has confirmed day and time; until then they are a suggestion of the catalogue. */
  isConfirmed: v.boolean(),
  /** When the person last changed it; milliseconds since 1970. */
  changedAt: v.number(),
});

/** A chat in the person's calendar. */
export type OwnChat = Readonly<Omit<v.InferOutput<typeof ownChatSchema>, 'rules' | 'hosts'>> & {
  readonly rules: readonly Rule[];
  readonly hosts: readonly string[];
};

/** A session of a chat of the person; milliseconds since 1970. */
export interface Occurrence {
  readonly chat: OwnChat;
  readonly startsAt: number;
  readonly endsAt: number;
}

const MINUTE = 60_000;

/**
 * The next sessions of the person's chats that are not over, in order. Only of chats whose times the person has
 * confirmed: a suggestion is no date.
 * @param each how many of each chat at most.
 */
export function nextSessions(chats: readonly OwnChat[], now: number, each: number): Occurrence[] {
  return chats
    .filter((chat) => chat.isConfirmed)
    .flatMap((chat) => {
      const length = chat.minutes * MINUTE;
      return nextStarts(chat, now - length + 1, each).map((startsAt) => ({
        chat,
        startsAt,
        endsAt: startsAt + length,
      }));
    })
    .sort((a, b) => a.startsAt - b.startsAt);
}

/** The catalogue with the person's chats before it; they replace its entries of the same tag. */
export function catalogueWith(own: readonly OwnChat[], catalogue: readonly CatalogueChat[]): readonly CatalogueChat[] {
  if (own.length === 0) return catalogue;
  const entries = own.flatMap((chat) => [entryOf(chat, chat.tag, catalogue), ...secondEntry(chat, catalogue)]);
  return [...entries, ...catalogue.filter(({ tag }) => tag === null || !own.some((one) => isSameTag(one.tag, tag)))];
}

/** The other tag of a joint chat is a chat too; the catalogue's entry for it, if any, knows more. */
function secondEntry(chat: OwnChat, catalogue: readonly CatalogueChat[]): CatalogueChat[] {
  if (chat.secondTag === null || chatByTag(catalogue, chat.secondTag)) return [];
  return [entryOf(chat, chat.secondTag, catalogue)];
}

function entryOf(chat: OwnChat, tag: string, catalogue: readonly CatalogueChat[]): CatalogueChat {
  const known = chatByTag(catalogue, tag);
  return {
    tag,
    name: chat.name,
    hosts: chat.hosts,
    weekdays: [],
    times: [],
    zone: chat.zone,
    schedule: { zone: chat.zone, rules: chat.rules },
    minutes: chat.minutes,
    cadence: known?.cadence ?? '',
    numbering: chat.numbering,
    confidence: chat.isConfirmed ? 'high' : (known?.confidence ?? 'low'),
    status: known?.status ?? '',
  };
}

/** A catalogue's entry as a chat of the person to begin with: all is a suggestion, day and time unconfirmed. */
export function suggestedChat(entry: CatalogueChat, zone: string): Omit<OwnChat, 'id' | 'changedAt'> {
  const schedule = suggestedSchedule(entry);
  return {
    tag: entry.tag ?? '',
    secondTag: null,
    name: entry.name,
    hosts: entry.hosts,
    zone: entry.zone ?? zone,
    rules: schedule?.rules ?? [],
    minutes: entry.minutes,
    numbering: entry.numbering,
    remindBefore: null,
    isConfirmed: false,
  };
}

/**
 * What the catalogue last heard of a chat's days and times, as rules; null when it knows none. "Fortnightly" and the
 * like become no rule, for the catalogue does not know which weeks.
 */
export function suggestedSchedule(entry: CatalogueChat): Schedule | null {
  const { zone, weekdays, times, cadence } = entry;
  if (!zone || weekdays.length === 0 || times.length === 0) return null;
  const ordinals = [...cadence.matchAll(/\b([1-5])(?:st|nd|rd|th)\b(?:\sat\s(\d\d:\d\d))?/gu)];
  if (ordinals.length > 0) {
    const rules = ordinals.flatMap(([, number, time]) =>
      weekdays.map((day) => ({
        pattern: { kind: 'monthly' as const, weekday: day, nths: [Number(number)] },
        times: time ? [time] : times,
      })),
    );
    return { zone, rules };
  }
  if (!/^(?:weekly|see day)/u.test(cadence)) return null;
  return { zone, rules: [{ pattern: { kind: 'weekly', weekdays, every: 1, from: null }, times }] };
}

/** Whether another chat of the person has the tag. */
export function hasTag(chats: readonly OwnChat[], tag: string, exceptId: string | null): boolean {
  return chats.some((chat) => chat.id !== exceptId && tagKey(chat.tag) === tagKey(tag));
}
